import { languages } from './language.ts'

/** The text of a raw localised field in the first of our languages that has one; a plain text as it is; else ''. */
export function inAnyLanguage(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return ''
  const texts = languages.map((language) => (value as Record<string, unknown>)[language])
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '')?.trim() ?? ''
}
