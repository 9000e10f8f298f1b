import type { Endpoint } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayTaken } from '#languages/messages/taken.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { byteOrderMark, csvRowIn } from '../toCsv.ts'
import { findTaken } from './findTaken.ts'
import { readTakenFilters } from './takenFilters.ts'

/** `GET /api/downloads/csv?collection=…&item=…&until=…`: the report as a file. */
export const takenEndpoint: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: async (req) => {
    if (!holdsRole(toStaffMember(req.user), 'pressOfficer', 'chiefEditor', 'administrator')) throw new RuleViolation('takenForOfficers', { status: 403 })
    const filters = readTakenFilters(Object.fromEntries(req.searchParams))
    if (!filters) throw new RuleViolation('takenFiltersWrong', { status: 400 })
    const language = toLanguage(req.i18n.language)
    const columns = ['when', 'who', 'outlet', 'file', 'version', 'embargoed'] as const
    const lines = await findTaken(req, filters, language)
    const rows = lines.map(({ at, when, who, outlet, file, version, isEmbargoed }) => [at, when, who, outlet, file, version, isEmbargoed ? sayTaken(language, 'yes') : ''])
    const body = [['UTC', ...columns.map((column) => sayTaken(language, column))], ...rows].map(csvRowIn(language)).join('')
    return new Response(byteOrderMark + body, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="taken.csv"', 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
    })
  },
}
