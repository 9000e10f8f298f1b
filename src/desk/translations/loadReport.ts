import type { PaginatedDocs, PayloadRequest, Where } from 'payload'
import { gapsWith } from '#content/news/translations/gapsOf.ts'
import { isLanguage, languages, toLanguage, type Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { findNewest } from '#workflow/findNewest.ts'
import type { PublicState, State } from '#workflow/states.ts'
import type { News } from '../../payload-types.ts'
import type { SearchParams } from '../filters/filters.ts'
import { findDeskNames } from '../items/findDeskNames.ts'

export const reportNames = ['outdated', 'gaps'] as const
export type ReportName = (typeof reportNames)[number]

export type ReportFilters = { desk?: string; language?: Language }
export type ReportedVersion = { id: string; language: Language; headline: string; state: State; publicState: PublicState }
export type ReportLine = ReportedVersion & {
  desk: string
  since: string | undefined
  missing: Language[]
  /** All versions of the story that this person may see, this one among them. */
  versions: ReportedVersion[]
}
export type ReportPage = { lines: ReportLine[]; count: number; page: number; pages: number }

export const linesAtOnce = 25

/** Reads the filters of an address; what means nothing is left out. */
export function readReportFilters({ desk, language }: SearchParams): ReportFilters {
  return {
    ...(typeof desk === 'string' && /^[\w-]{1,64}$/.test(desk) && { desk }),
    ...(isLanguage(language) && { language }),
  }
}

export const readPage = (value: unknown): number => (typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1)

const only = (field: string, value: string | undefined): Where[] => (value ? [{ [field]: { equals: value } }] : [])

/** A language means: translations in it that are out of date, and stories that lack it. */
const asks: Record<ReportName, (language: Language | undefined) => { where: Where[]; sort: string }> = {
  outdated: (language) => ({
    where: [{ outdatedSince: { exists: true } }, ...only('language', language)],
    sort: 'outdatedSince',
  }),
  gaps: (language) => ({ where: [{ gap: { in: gapsWith(language) } }], sort: '-updatedAt' }),
}

type Row = Pick<News, 'id' | 'headline' | 'language' | 'state' | 'publicState' | 'desk' | 'story' | 'gap' | 'outdatedSince'>
const select = { headline: true, language: true, state: true, publicState: true, desk: true, story: true, gap: true, outdatedSince: true } as const

const findNews = (req: PayloadRequest, order: Omit<Parameters<typeof findNewest>[1], 'collection' | 'select'>): Promise<PaginatedDocs<Row>> =>
  findNewest(req, { collection: 'news', select, ...order }) as unknown as Promise<PaginatedDocs<Row>>

/** One page of the report as the person of the request may see it: three questions, however many stories there are. */
export async function loadReport(req: PayloadRequest, name: ReportName, { desk, language }: ReportFilters, page: number): Promise<ReportPage> {
  const { where, sort } = asks[name](language)
  const found = await findNews(req, { where: { and: [...where, ...only('desk', desk)] }, sort, limit: linesAtOnce, page })
  const stories = found.docs.flatMap(({ story }) => story ?? [])
  const siblings = stories.length === 0 ? [] : (await findNews(req, { where: { story: { in: stories } }, sort: '-createdAt' })).docs
  const desks = await findDeskNames(req)
  const toVersion = ({ id, headline, language: spoken, state, publicState }: Row): ReportedVersion => ({
    id,
    language: toLanguage(spoken),
    headline: headline ?? '',
    state: state ?? 'draft',
    publicState: publicState ?? 'never',
  })
  return {
    lines: found.docs.map((doc) => ({
      ...toVersion(doc),
      desk: doc.desk ? (desks.get(toId(doc.desk)) ?? '') : '',
      since: name === 'outdated' ? (doc.outdatedSince ?? undefined) : undefined,
      missing: languages.filter((one) => doc.gap?.split(' ').includes(one)),
      versions: siblings
        .filter(({ story }) => story === doc.story)
        .map(toVersion)
        .toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language)),
    })),
    count: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}
