import type { Payload } from 'payload'
import type { NotedTaken } from '#audit/downloads/noteTaken.ts'
import { recordDownload } from '#audit/downloads/recordDownload.ts'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { findPublic, findPublicById, findShootsOf } from '#publication/findPublic.ts'
import type { Newsroom } from '#people/newsrooms/newsrooms.ts'

type Collection = 'news' | 'photos' | 'quotes' | 'shoots'

export type TakenByKey = { collection: Collection; item: string; file: string; isFile: boolean }

/** What an address gives away of an item, and in which form; undefined for lists and pages, and for files of which `logTaken` notes what they are. */
export function takenBy(url: string): TakenByKey | undefined {
  const [path = ''] = url.split('?')
  const [, kind, item, format] = /^\/(?:kk|ru|en)\/items\/(news|photos|quotes|kits|shoots)\/([\w-]+)\.(\w+)$/.exec(path) ?? []
  if (kind && item && format) return { collection: kind === 'kits' ? 'news' : (kind as Collection), item, file: kind === 'kits' ? `kit.${format}` : format, isFile: false }
  const [, quote, card] = /^\/files\/quote-cards\/\w+\/([\w-]+)\/(\w+)\.png$/.exec(path) ?? []
  return quote && card ? { collection: 'quotes', item: quote, file: `card-${card}`, isFile: true } : undefined
}

async function describe(payload: Payload, collection: Collection, item: string): Promise<{ title?: string | undefined; version?: string | undefined }> {
  switch (collection) {
    case 'news': {
      const found = await findPublicById(payload, 'news', item)
      return { title: found?.headline, version: found?.versionedAt }
    }
    case 'photos': {
      const found = await findPublicById(payload, 'photos', item)
      return { title: inAnyLanguage(found?.headline), version: found?.contentHash }
    }
    case 'quotes': {
      const found = await findPublicById(payload, 'quotes', item)
      return { title: inAnyLanguage(found?.text)?.slice(0, 120), version: found?.versionedAt }
    }
    case 'shoots': {
      const { items } = await findPublic(payload, 'photos', { where: { shoot: { equals: item } }, limit: 1, counted: false })
      return { title: inAnyLanguage((await findShootsOf(payload, items)).get(item)?.title) }
    }
  }
}

/** Keeps in the log of downloads what a newsroom's system has taken: it is told when the item changes. */
export async function recordTaken(payload: Payload, { id, name }: Pick<Newsroom, 'id' | 'name'>, given: TakenByKey | NotedTaken): Promise<void> {
  const taken = 'taken' in given ? given.taken : [{ collection: given.collection, item: given.item, ...(await describe(payload, given.collection, given.item)) }]
  await recordDownload(payload, { kind: 'newsroom', id, name }, taken, given.file)
}
