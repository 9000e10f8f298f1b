import type { Field } from 'payload'

const hidden = { hidden: true } as const
const text = (name: string, index = false): Field => ({ name, type: 'text', index, admin: hidden })

/**
 * What the server keeps of a story's languages, plain fields that are written in place: the source that a translation
 * was made from, since when the source says something else, and which languages the story lacks.
 */
export const translationFields: Field[] = [
  { name: 'translatedFrom', type: 'group', admin: hidden, fields: [text('item', true), text('revision'), text('hash')] },
  { name: 'outdatedSince', type: 'date', index: true, admin: hidden },
  text('gap', true),
]

/** Item, revision and text that a translation was made from. */
export type Base = { item: string; revision: string; hash: string }

/** The base of a translation; undefined for an item that was written by itself. */
export function baseOf({ translatedFrom }: Record<string, unknown>): Base | undefined {
  const { item, revision, hash } = (translatedFrom ?? {}) as Partial<Record<keyof Base, string | null>>
  return item && revision && hash ? { item, revision, hash } : undefined
}
