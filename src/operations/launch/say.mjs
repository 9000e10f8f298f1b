// As old in its syntax as sentences.mjs, and for the same reason.
import { sentences } from './sentences.mjs'

/**
 * The language of a terminal, by its locale; English where it names neither Kazakh nor Russian.
 * @param {Record<string, string | undefined>} environment
 * @returns {'kk' | 'ru' | 'en'}
 */
export function terminalLanguage(environment) {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const language = locale.slice(0, 2).toLowerCase()
  return language === 'kk' || language === 'ru' ? language : 'en'
}

/**
 * The sentence of `key` in the language of this terminal.
 * @param {keyof typeof sentences.en} key
 * @param {Record<string, string | number>} [values]
 */
export function say(key, values) {
  const sentence = sentences[terminalLanguage(process.env)][key]
  return sentence.replace(/\{(\w+)\}/g, (place, name) => (values && name in values ? String(values[name]) : place))
}

/** An end that the person can do something about: one sentence, no stack trace. */
export class Refusal extends Error {
  /**
   * @param {keyof typeof sentences.en} key
   * @param {Record<string, string | number>} [values]
   */
  constructor(key, values) {
    super(say(key, values))
    this.name = 'Refusal'
    this.key = key
  }
}
