import { fold } from '#languages/fold.ts'
import type { Colleague } from '../colleaguesOf.ts'

const shownAtMost = 8

/** The mention that is being typed before the cursor: where its @ stands, and what follows. */
export function mentionBefore(text: string, caret: number): { start: number; query: string } | undefined {
  const begun = /(?:^|[\s(«"])@([\p{L}\p{N}.’-]*(?: [\p{L}\p{N}.’-]*)?)$/u.exec(text.slice(0, caret))
  const query = begun?.[1]
  return query === undefined ? undefined : { start: caret - query.length - 1, query }
}

/** Those of whose names a word begins so, whatever the keyboard's letters; nobody once a whole name stands there. */
export function colleaguesLike(colleagues: Colleague[], query: string): Colleague[] {
  const wanted = fold(query)
  if (query.endsWith(' ') && wanted !== '') return []
  const begins = ({ name }: Colleague): boolean => ` ${fold(name)}`.includes(` ${wanted}`)
  return colleagues.filter(begins).slice(0, shownAtMost)
}

export type MentionPart = { text: string; isMention: boolean }

/** A comment's words with the names in it picked out. */
export function splitMentions(text: string, mentions: Colleague[]): MentionPart[] {
  const names = mentions.map(({ name }) => `@${name}`).toSorted((a, b) => b.length - a.length)
  if (names.length === 0) return [{ text, isMention: false }]
  const pattern = new RegExp(`(${names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`, 'u')
  return text.split(pattern).flatMap((part) => (part === '' ? [] : [{ text: part, isMention: names.includes(part) }]))
}
