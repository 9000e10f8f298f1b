import type { PayloadRequest } from 'payload'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { passagesOf, type Passage } from '../../checks/passages.ts'
import { loadRevision } from './loadSource.ts'
import { baseOf } from './translationFields.ts'

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0
const toKey = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Fewer words may be a name, a place or an amount, which reads the same in every language. */
const fewest = ({ place }: Passage): number => (place.field === 'headline' ? 2 : 3)

/** The passages of a translation that still stand as they stood in its source. */
export function untranslatedPassages(passages: readonly Passage[], source: readonly Passage[]): Passage[] {
  const known = new Set(source.map(({ text }) => toKey(text)))
  return passages.filter((passage) => wordsIn(passage.text) >= fewest(passage) && known.has(toKey(passage.text)))
}

/** The same of an item, asked of the revision that it was made from; none of an item that is no translation. */
export async function findUntranslated(req: PayloadRequest, item: RawItem): Promise<Passage[]> {
  const base = baseOf(item)
  const source = base && (await loadRevision(req, base.revision))
  if (!source || source.item.language === item.language) return []
  return untranslatedPassages(passagesOf('news', item, 'kk'), passagesOf('news', source.item, 'kk'))
}
