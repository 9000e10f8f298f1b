import { parseArgs } from 'node:util'
import { isLanguage, type Language } from '#languages/language.ts'
import type { sayStoryImport } from '#languages/messages/storyImport.ts'

type Key = Parameters<typeof sayStoryImport>[1]

/** An end of the command that whoever typed it can mend: a key of `messages/storyImport.ts`. */
export class WrongCommand extends Error {
  constructor(
    readonly key: Key,
    readonly values: Record<string, string> = {},
  ) {
    super(key)
  }
}

export type StoryArguments = { file: string; language: Language; desk: string | undefined; user: string | undefined }

const options = { language: { type: 'string' }, desk: { type: 'string' }, user: { type: 'string' } } as const

/** Reads `FILE --language kk [--desk NAME] [--user EMAIL]`; raises `WrongCommand` for anything else. */
export function importStoryArguments(args: string[]): StoryArguments {
  // Strict parsing would end in Node's own English words.
  const { positionals, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const given: Partial<Record<keyof typeof options, string>> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!isOption(token.name)) throw new WrongCommand('optionUnknown', { option: token.rawName })
    if (!token.value?.trim()) throw new WrongCommand('optionEmpty', { option: token.rawName })
    given[token.name] = token.value.trim()
  }
  const [file, extra] = positionals
  if (!file) throw new WrongCommand('fileMissing')
  if (extra !== undefined) throw new WrongCommand('oneFile', { extra })
  if (given.language === undefined) throw new WrongCommand('languageMissing')
  if (!isLanguage(given.language)) throw new WrongCommand('languageUnknown', { value: given.language })
  return { file, language: given.language, desk: given.desk, user: given.user }
}

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name)

/** The language that the command speaks: the terminal's, where its locale is one of ours, else the story's. */
export function languageOfCommand(args: string[], environment: Record<string, string | undefined>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const terminal = locale.slice(0, 2).toLowerCase()
  return isLanguage(terminal) ? terminal : (args.find(isLanguage) ?? 'kk')
}
