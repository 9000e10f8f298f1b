import type { Endpoint, PayloadRequest, Where } from 'payload'
import { byteOrderMark, csvRowIn } from '#audit/toCsv.ts'
import { alphabet } from '#languages/alphabet.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { escapeMarkup as escape } from '#platform/escapeMarkup.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Accreditation } from '../../../payload-types.ts'

type Door = { language: Language; title: string; when: string; people: Accreditation[] }

/** Who is let in to the event that the address names, by name; for those who may see requests. */
async function openDoor(req: PayloadRequest): Promise<Door> {
  if (!holdsRole(toStaffMember(req.user), 'pressOfficer', 'chiefEditor', 'administrator')) throw new RuleViolation('accreditationForOfficers', { status: 403 })
  const language = toLanguage(req.i18n.language)
  const id = req.searchParams.get('event') ?? ''
  const event = /^[\w-]{1,64}$/.test(id) ? await req.payload.findByID({ collection: 'events', id, depth: 0, locale: language, disableErrors: true }) : null
  const where: Where = { and: [{ event: { equals: id } }, { decision: { equals: 'approved' } }] }
  const { docs } = event ? await req.payload.find({ collection: 'accreditations', where, pagination: false, depth: 0 }) : { docs: [] }
  const compare = alphabet(language)
  const people = docs.toSorted((a, b) => compare(a.name, b.name))
  return { language, title: event?.title ?? '', when: event ? formatDateTime(event.startsAt, language) : '', people }
}

const columns = ['name', 'outlet', 'cardNumber', 'work', 'phone'] as const
const heads = ['personName', 'outlet', 'cardNumber', 'comesAs', 'phone'] as const

const cellsOf = (one: Accreditation, language: Language): string[] => columns.map((column) => (column === 'work' ? sayAgenda(language, one.work) : one[column]))

const headers = (type: string): Record<string, string> => ({ 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" })

function toPage({ language, title, when, people }: Door): string {
  const say = (key: Parameters<typeof sayAgenda>[1]): string => escape(sayAgenda(language, key))
  const rows = people.map((one, at) => `<tr><td>${at + 1}</td>${cellsOf(one, language).map((cell) => `<td>${escape(cell)}</td>`).join('')}<td class="box"></td></tr>`)
  const head = ['number', ...heads, 'came'] as const
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say('door')}: ${escape(title)}</title>`,
    '<style>body{font:15px/1.4 sans-serif;margin:1.5rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.4rem .5rem;text-align:start;vertical-align:top}.box{width:4rem}thead{display:table-header-group}tr{break-inside:avoid}.wide{overflow-x:auto}@page{size:A4 landscape;margin:12mm}@media print{body{margin:0}}</style></head>',
    `<body><h1>${say('door')}</h1><p>${escape(title)}<br>${escape(when)}</p>`,
    people.length === 0 ? `<p>${say('doorEmpty')}</p>` : `<div class="wide"><table><thead><tr>${head.map((key) => `<th>${say(key)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    '</body></html>',
  ].join('')
}

/** `GET /api/accreditations/door?event=…` is the list for printing, `…/door.csv` the same for a spreadsheet. */
export const doorEndpoints: Endpoint[] = [
  { path: '/door', method: 'get', handler: async (req) => new Response(toPage(await openDoor(req)), { headers: headers('text/html') }) },
  {
    path: '/door.csv',
    method: 'get',
    handler: async (req) => {
      const { language, people } = await openDoor(req)
      const rows = [heads.map((head) => sayAgenda(language, head)), ...people.map((one) => cellsOf(one, language))]
      return new Response(byteOrderMark + rows.map(csvRowIn(language)).join(''), { headers: { ...headers('text/csv'), 'Content-Disposition': 'attachment; filename="door.csv"' } })
    },
  },
]
