import type { PayloadRequest } from 'payload'
import { comingQuietPeriods } from '#publication/quiet-periods/quietPeriodAt.ts'
import { toId } from '#people/users/staff.ts'
import type { ItemReference, RawItem, WorkflowOptions } from '#workflow/workflowOptions.ts'
import { draftCards } from '../publishedCards.ts'
import { bodyReferences } from './bodyReferences.ts'
import { toPlainText } from './toPlainText.ts'
import { excerpt } from '../checks/checkTypography.ts'
import { loadRanks } from '../checks/loadSurroundings.ts'
import { keepStories } from './translations/keepStories.ts'
import { findUntranslated } from './translations/untranslated.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(toId) : value ? [toId(value)] : [])

/** Ids of everything that goes out with the item: hero, gallery, and what its text shows. */
export function partsOf(item: RawItem): ItemReference[] {
  const inBody = bodyReferences(item.body)
  const photos = new Set([...idsOf(item.hero), ...idsOf(item.gallery), ...inBody.photos])
  const quotes = new Set([...idsOf(item.quotes), ...inBody.quotes])
  return [
    ...[...quotes].map((id) => ({ collection: 'quotes' as const, id })),
    ...[...photos].map((id) => ({ collection: 'photos' as const, id })),
  ]
}

/** A campaign item that does not say who issued, ordered and paid for it may not be published. */
function missingImprint(item: RawItem): string[] {
  if (item.nature !== 'campaign') return []
  const imprint = (item.imprint ?? {}) as Record<string, unknown>
  return ['issuedBy', 'orderedBy', 'paidFrom'].filter((name) => textOf(imprint[name]) === '')
}

function missing(item: RawItem): string[] {
  const hasText = toPlainText(item.body as Parameters<typeof toPlainText>[0]).trim() !== ''
  return [
    ...(textOf(item.headline) ? [] : ['headline']),
    ...(hasText || bodyReferences(item.body).quotes.length > 0 ? [] : ['body']),
    ...(item.slug ? [] : ['slug']),
    ...missingImprint(item),
  ]
}

const kazakhFrom: WorkflowOptions['kazakhFrom'] = async (item, req) => {
  if (item.language === 'kk') return undefined
  if (!item.story) return 'notPlanned'
  const { docs } = await req.payload.find({
    collection: 'news',
    where: {
      and: [{ story: { equals: item.story } }, { language: { equals: 'kk' } }, { publicState: { equals: 'live' } }],
    },
    select: { releaseAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [kazakh] = docs
  if (!kazakh) return 'notPlanned'
  return kazakh.releaseAt ? new Date(kazakh.releaseAt) : undefined
}

const hasPoll = (body: unknown): boolean => JSON.stringify(body ?? null).includes('"blockType":"poll"')

/** Campaign items and opinion polls have quiet periods of their own. */
async function quietPeriods(item: RawItem, req: PayloadRequest) {
  return [
    ...(item.nature === 'campaign' ? await comingQuietPeriods(req, 'campaign') : []),
    ...(hasPoll(item.body) ? await comingQuietPeriods(req, 'polls') : []),
  ]
}

const documentsOf = (item: RawItem): string[] => [...new Set([...idsOf(item.documents), ...bodyReferences(item.body).documents])]

/** Speakers' cards and files go out by their own Publish button; a story does not go out before them. */
async function blockedBy(item: RawItem, req: PayloadRequest) {
  return (
    (await draftCards(req, 'speakers', idsOf(item.speakers))) ??
    (await draftCards(req, 'documents', documentsOf(item))) ??
    stillUntranslated(req, item)
  )
}

/** An urgent publication asks no checks, and what was approved may be older than this one: it holds here too. */
async function stillUntranslated(req: PayloadRequest, item: RawItem) {
  const [first, ...others] = await findUntranslated(req, item)
  if (!first || (await loadRanks(req)).levels.untranslated !== 'block') return undefined
  return { code: 'untranslatedStill', values: { count: String(others.length + 1), excerpt: excerpt(first.text, 0) } }
}

export const newsRules: WorkflowOptions = {
  title: (item) => textOf(item.headline),
  missing,
  partsOf,
  documentsOf,
  quietPeriods,
  kazakhFrom,
  blockedBy,
  afterMove: ({ story }, req) => keepStories(req, [String(story)]),
  firstPublicAt: (item) => (item.storyDate ? new Date(item.storyDate as string) : undefined),
}
