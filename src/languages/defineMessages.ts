import { inQuotation } from './inQuotation.ts'
import type { Language } from './language.ts'

export type MessageValues = Record<string, string | number>

export type Say<Key extends string> = {
  /** The sentence of `key` in `language`, with `{name}` places filled from `values`. */
  (language: Language, key: Key, values?: MessageValues): string
  /** The three sentences of `key`, in the form Payload takes for labels and descriptions. */
  labels(key: Key): Record<Language, string>
  /** Whether `key` is one of these messages: for codes that come as plain strings. */
  has(key: string): key is Key
}

/** One area's sentences. A key that a language lacks, or has too many, is a type error. */
export function defineMessages<const Key extends string>(
  messages: { kk: Record<Key, string> } & Record<'ru' | 'en', Record<NoInfer<Key>, string>>,
): Say<Key> {
  const say = (language: Language, key: Key, values: MessageValues = {}): string =>
    messages[language][key].replace(/(«?)\{(\w+)\}/g, (place, mark: string, name: string) => {
      const value = values[name]
      return value === undefined ? place : `${mark}${mark ? inQuotation(String(value)) : value}`
    })
  return Object.assign(say, {
    labels: (key: Key) => ({ kk: messages.kk[key], ru: messages.ru[key], en: messages.en[key] }),
    has: (key: string): key is Key => Object.hasOwn(messages.kk, key),
  })
}
