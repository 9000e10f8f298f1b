import type { CollectionBeforeChangeHook } from 'payload'
import { fold } from '#languages/fold.ts'

/** A person's name as it is compared: folded, and the same whichever of first and family name stands first. */
export const toNameKey = (name: string): string => fold(name).split(' ').toSorted().join(' ')

/** Keeps the keys of a speaker's names in all languages, for finding the card by what a reporter typed. */
export const keepNameKeys: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known: unknown = (originalDoc as { nameKeys?: unknown } | undefined)?.nameKeys
  const keys = new Set(Array.isArray(known) ? known.map(String) : [])
  const names: unknown[] = typeof data.name === 'object' && data.name !== null ? Object.values(data.name) : [data.name]
  for (const name of names) if (typeof name === 'string' && name.trim() !== '') keys.add(toNameKey(name))
  return { ...data, nameKeys: [...keys] }
}
