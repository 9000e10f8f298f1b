import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayAudit } from '#languages/messages/audit.ts'
import { sayHistory } from '#languages/messages/history.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { AuditEntry } from '../payload-types.ts'
import { describe } from './describe.ts'
import { logWhere, readLogFilters, type LogFilters } from './logFilters.ts'
import { byteOrderMark, csvRowIn } from './toCsv.ts'

const rowsAtOnce = 500

/** The section by the name that the panel gives it. */
function sectionOf({ payload, i18n }: PayloadRequest, slug: string | null | undefined): string {
  const labels = payload.collections[slug as CollectionSlug]?.config.labels
  return labels ? getTranslation(labels.plural, i18n) : (slug ?? '')
}

const toRow = (req: PayloadRequest, entry: AuditEntry, language: Language): string => {
  const { when, who, what, states = '', reason = '' } = describe(entry, language)
  return csvRowIn(language)([entry.at, when, who, what, entry.title ?? '', states, reason, sectionOf(req, entry.collection), entry.item ?? '', entry.revision ?? ''])
}

/** All rows of the filter, the newest first, read in portions while the file is already on its way. */
function csvOf(req: PayloadRequest, filters: LogFilters, language: Language): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const say = (key: Parameters<typeof sayAudit>[1]) => sayAudit(language, key)
  const heading = ['UTC', say('at'), say('actorName'), sayHistory(language, 'what'), say('title'), sayWorkflow(language, 'state'), say('reason'), say('collection'), say('item'), say('revision')]
  let page = 0
  return new ReadableStream({
    async pull(controller) {
      page += 1
      const { docs, hasNextPage } = await req.payload.find({
        collection: 'audit-entries',
        where: logWhere(filters),
        sort: ['-at', '-id'],
        limit: rowsAtOnce,
        page,
        depth: 0,
        overrideAccess: false,
        user: req.user,
      })
      const rows = docs.map((entry) => toRow(req, entry, language)).join('')
      controller.enqueue(encoder.encode(page === 1 ? `${byteOrderMark}${csvRowIn(language)(heading)}${rows}` : rows))
      if (!hasNextPage) controller.close()
    },
  })
}

/** `GET /api/audit-entries/csv` with the filters of the log's screen. */
export const csvEndpoint: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: (req) => {
    if (!holdsRole(toStaffMember(req.user), 'chiefEditor', 'administrator')) throw new RuleViolation('logForChiefs', { status: 403 })
    const filters = readLogFilters(Object.fromEntries(req.searchParams))
    return new Response(csvOf(req, filters, toLanguage(req.i18n.language)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="log-${new Date().toISOString().slice(0, 10)}.csv"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}
