import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import type { Level } from '#workflow/finding.ts'
import { workflowOf, type RawItem, type WorkflowCollection } from '#workflow/workflowOptions.ts'
import { checkLevels, checkNames, headlineLimits, type CheckName } from './checkNames.ts'
import { linksOf, type Link } from './links.ts'
import { deadLinks } from './deadLinks.ts'

export type Ranks = { levels: Record<CheckName, Level>; headlineLimits: Record<Language, number> }

/** What the checks have to know beside the item itself, read once. */
export type Surroundings = Ranks & {
  photos: RawItem[]
  /** The newest revisions, which the author sees, and what the public sees of those that are live. */
  quotes: { newest: RawItem; live: RawItem | undefined }[]
  links: Link[]
  dead: ReadonlySet<Link>
}

type Row = Record<string, unknown>

export async function loadRanks(req: PayloadRequest): Promise<Ranks> {
  const settings = (await req.payload.findGlobal({ slug: 'settings', depth: 0, select: { checks: true, headlineLimits: true } as never, req })) as unknown as Row
  const given = (settings.checks ?? {}) as Partial<Record<CheckName, Level | null>>
  const limits = (settings.headlineLimits ?? {}) as Partial<Record<Language, number | null>>
  return {
    levels: Object.fromEntries(checkNames.map((name) => [name, given[name] ?? checkLevels[name]])) as Ranks['levels'],
    headlineLimits: { kk: limits.kk ?? headlineLimits.kk, ru: limits.ru ?? headlineLimits.ru, en: limits.en ?? headlineLimits.en },
  }
}

/** Reads, with the rights of the request's user, what a story shows and leads to: a query for each kind of thing. */
export async function loadSurroundings(req: PayloadRequest, collection: WorkflowCollection, item: RawItem): Promise<Surroundings> {
  const ranks = await loadRanks(req)
  if (collection !== 'news') return { ...ranks, photos: [], quotes: [], links: [], dead: new Set() }
  const parts = workflowOf(req, collection).partsOf?.(item) ?? []
  const idsIn = (wanted: WorkflowCollection): string[] => parts.filter((part) => part.collection === wanted).map(({ id }) => id)
  const find = async (from: CollectionSlug, ids: string[], draft: boolean): Promise<RawItem[]> => {
    if (ids.length === 0) return []
    const { docs } = await req.payload.find({
      collection: from,
      where: { id: { in: ids } },
      depth: 0,
      draft,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      req: inOwnLocale(req),
      user: req.user,
    })
    return docs as unknown as RawItem[]
  }
  const newest = await find('quotes', idsIn('quotes'), true)
  const changed = newest.filter(({ publicState, state }) => publicState === 'live' && state !== 'live').map(toId)
  const live = new Map((await find('quotes', changed, false)).map((quote) => [toId(quote), quote]))
  const links = linksOf(item.body)
  return {
    ...ranks,
    photos: await find('photos', idsIn('photos'), true),
    quotes: newest.map((quote) => ({ newest: quote, live: live.get(toId(quote)) })),
    links,
    dead: await deadLinks(req, links),
  }
}
