import type { PayloadRequest } from 'payload'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { passagesOf, type Passage } from '../../checks/passages.ts'
import { loadRevision } from './loadSource.ts'
import { baseOf } from './translationFields.ts'

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0
const toKey = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Fewer words may be a name, a place or an amount, which reads the same in every language. */
const fewest = ({ place }: Passage): number => (place.field === 'headline' ? 2 : 3)

/** Of a sentence among translated ones more words are asked for: short ones are said alike, or quoted. */
const fewestInSentence = 5

/** Of a table each row is one, and each cell. */
const sentencesOf = (text: string): string[] =>
  text.includes('\t') ? text.split('\n').flatMap((row) => [...row.split('\t'), row]) : text.split(/(?<=[.!?…])\s+/u)

/** A slogan or a name in Latin letters stays what it is between Kazakh and Russian. */
const isOfItsLanguage = (text: string, { language }: Passage): boolean => language === 'en' || /\p{Script=Cyrillic}/u.test(text)

/**
 * The passages of a translation that still stand as they stood in its source, whole or with a sentence of theirs, which
 * then is their text here.
 */
export function untranslatedPassages(passages: readonly Passage[], source: readonly Passage[]): Passage[] {
  const known = new Set(source.map(({ text }) => toKey(text)))
  const knownSentences = new Set(source.flatMap(({ text }) => sentencesOf(text).map(toKey)))
  return passages.flatMap((passage) => {
    if (wordsIn(passage.text) >= fewest(passage) && known.has(toKey(passage.text))) return [passage]
    const left = sentencesOf(passage.text).find((sentence) => wordsIn(sentence) >= fewestInSentence && isOfItsLanguage(sentence, passage) && knownSentences.has(toKey(sentence)))
    return left === undefined ? [] : [{ ...passage, text: left }]
  })
}

/** The same of an item, asked of the revision that it was made from; none of an item that is no translation. */
export async function findUntranslated(req: PayloadRequest, item: RawItem): Promise<Passage[]> {
  const base = baseOf(item)
  const source = base && (await loadRevision(req, base.revision))
  if (!source || source.item.language === item.language) return []
  return untranslatedPassages(passagesOf('news', item, 'kk'), passagesOf('news', source.item, 'kk'))
}
