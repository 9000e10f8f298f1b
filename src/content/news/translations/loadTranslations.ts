import { NotFound, type PayloadRequest } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import type { PublicState, State } from '#workflow/states.ts'
import { workflowOf, type ItemReference, type RawItem } from '#workflow/workflowOptions.ts'
import { textOf } from '../../checks/checkPhoto.ts'
import { countedRevision, loadRevision, loadSource } from './loadSource.ts'
import { baseOf } from './translationFields.ts'

export type ShownVersion = {
  id: string
  language: Language
  headline: string
  state: State
  publicState: PublicState
  outdatedSince: string | null
  /** Whether this person may open it: a version can belong to another desk. */
  mayOpen: boolean
}

export type ShownSource = { language: Language; headline: string; madeAt: string; newestAt: string; revision: string }

/** A quote or a photo of the item whose words are not there in its language; fields as keys of `messages/fields.ts`. */
export type Wordless = ItemReference & { title: string; fields: string[] }

export type Translations = {
  language: Language
  versions: ShownVersion[]
  source: ShownSource | undefined
  outdatedSince: string | null
  wordless: Wordless[]
}

/** The newest revision of a news item, for whoever may see it. Raises `NotFound`. */
export async function openNews(req: PayloadRequest, id: string): Promise<RawItem> {
  const staff = toStaffMember(req.user)
  const revision = staff && (await newestRevision(req, { collection: 'news', id }))
  if (!staff || !revision || !worksForDesk(staff, revision.item.desk ? toId(revision.item.desk) : undefined)) throw new NotFound(req.t)
  return revision.item
}

/** The languages of an item's story as its editor shows them. */
export async function loadTranslations(req: PayloadRequest, id: string): Promise<Translations> {
  const item = await openNews(req, id)
  const language = toLanguage(item.language)
  return {
    language,
    versions: await loadVersions(req, item),
    source: await shownSource(req, item),
    outdatedSince: (item.outdatedSince as string | null | undefined) ?? null,
    wordless: await loadWordless(req, item, language),
  }
}

async function loadVersions(req: PayloadRequest, { story }: RawItem): Promise<ShownVersion[]> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { story: { equals: story } },
    draft: true,
    depth: 0,
    pagination: false,
    select: { headline: true, language: true, state: true, publicState: true, desk: true, outdatedSince: true },
    req,
  })
  const staff = toStaffMember(req.user)
  return docs.map(({ id, language, headline, state, publicState, desk, outdatedSince }) => ({
    id,
    language: toLanguage(language),
    headline: headline ?? '',
    state: state ?? 'draft',
    publicState: publicState ?? 'never',
    outdatedSince: outdatedSince ?? null,
    mayOpen: staff !== undefined && worksForDesk(staff, desk ? toId(desk) : undefined),
  }))
}

async function shownSource(req: PayloadRequest, item: RawItem): Promise<ShownSource | undefined> {
  const base = baseOf(item)
  const source = base && (await loadSource(req, base.item))
  if (!source) return undefined
  const counted = countedRevision(source, item)
  const made = counted.id === base.revision ? counted : await loadRevision(req, base.revision)
  return {
    language: toLanguage(counted.item.language),
    headline: String(counted.item.headline ?? ''),
    madeAt: String((made ?? counted).item.updatedAt),
    newestAt: String(counted.item.updatedAt),
    revision: counted.id,
  }
}

const wordsOf = { quotes: { text: 'quoteText' }, photos: { caption: 'caption', altText: 'altText' } } as const

/** Which quotes and photos of the item have no words in its language: two questions, one a kind. */
async function loadWordless(req: PayloadRequest, item: RawItem, language: Language): Promise<Wordless[]> {
  const parts = workflowOf(req, 'news').partsOf?.(item) ?? []
  const found: Wordless[] = []
  for (const collection of ['quotes', 'photos'] as const) {
    const ids = parts.filter((part) => part.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      draft: true,
      depth: 0,
      pagination: false,
      locale: 'all',
      req: inOwnLocale(req),
    })
    for (const part of docs as unknown as RawItem[]) {
      const fields = Object.entries(wordsOf[collection]).flatMap(([name, label]) => (textOf(part[name], language) === '' ? [label as string] : []))
      if (fields.length > 0) found.push({ collection, id: toId(part), title: workflowOf(req, collection).title(part), fields })
    }
  }
  return found
}
