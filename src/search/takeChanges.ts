import type { Payload, Where } from 'payload'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import { loadEntries, type Loaded } from './entries/loadEntries.ts'
import { kindOfCollection, type SearchedCollection } from './entries/toEntries.ts'
import type { IndexFile } from './index/IndexFile.ts'
import { removeEntries, writeEntry } from './index/writeEntries.ts'
import { searchedCollections } from './rebuildIndex.ts'

type Ids = Map<SearchedCollection, Set<string>>

/** Items in whose words the name or the text of another one stands. */
const dependants: [of: SearchedCollection, collection: SearchedCollection, where: (ids: string[]) => Where][] = [
  ['quotes', 'news', (ids) => ({ quotes: { in: ids } })],
  ['speakers', 'news', (ids) => ({ speakers: { in: ids } })],
  ['speakers', 'quotes', (ids) => ({ speaker: { in: ids } })],
]

const mostDependants = 5000

function changedIds(changes: PublicChange[]): Ids {
  const ids: Ids = new Map(searchedCollections.map((collection) => [collection, new Set<string>()]))
  for (const { collection, item } of changes) ids.get(collection as SearchedCollection)?.add(item)
  return ids
}

type Now = { collection: SearchedCollection; asked: string[]; loaded: Loaded[] }

async function loadNow(payload: Payload, ids: Ids): Promise<Now[]> {
  const asked = [...ids].filter(([, items]) => items.size > 0)
  const own = asked.map(async ([collection, items]): Promise<Now> => {
    const { items: loaded } = await loadEntries(payload, collection, { where: { id: { in: [...items] } }, limit: items.size })
    return { collection, asked: [...items], loaded }
  })
  const around = dependants.map(async ([of, collection, where]): Promise<Now> => {
    const changed = [...(ids.get(of) ?? [])]
    const loaded = changed.length > 0 ? (await loadEntries(payload, collection, { where: where(changed), limit: mostDependants })).items : []
    return { collection, asked: [], loaded }
  })
  return Promise.all([...own, ...around])
}

/** Brings the index up to the last of these changes: what is public now stands in it, what is not, does not. */
export async function takeChanges(payload: Payload, file: IndexFile, changes: PublicChange[]): Promise<void> {
  const now = await loadNow(payload, changedIds(changes))
  file.atOnce(() => {
    for (const { collection, asked, loaded } of now) {
      const kind = kindOfCollection(collection)
      const kept = new Map(loaded.map(({ item, entries }) => [item, entries.map(({ language }) => language)]))
      for (const item of new Set([...asked, ...kept.keys()])) removeEntries(file, kind, item, kept.get(item))
      for (const { entries } of loaded) for (const entry of entries) writeEntry(file, entry)
    }
    file.run('update state set sequence = ?', changes.at(-1)?.sequence ?? file.sequence)
  })
}
