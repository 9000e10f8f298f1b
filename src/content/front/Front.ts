import type { GlobalBeforeChangeHook, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { record } from '#audit/record.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayFront } from '#languages/messages/front.ts'
import { anyStaff, staffWithRole } from '#people/users/access.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { pickedIds, titlesOf, toPicks, type Picks } from './picks.ts'
import { whyNotPicks } from './whyNotPicks.ts'

const picked = {
  type: 'relationship',
  relationTo: 'news',
  filterOptions: { publicState: { equals: 'live' } },
  // `whyNotPicks` says it in words of its own, and lets stand what was withdrawn since.
  validate: (): true => true,
} as const
const chooser = { appearance: 'drawer', allowCreate: false, allowEdit: false } as const

/** Whoever composes from a page that somebody else has changed since is told so. */
const refuseStale: GlobalBeforeChangeHook = ({ data, originalDoc }) => {
  const [base, current] = [data.updatedAt, (originalDoc as { updatedAt?: string } | undefined)?.updatedAt]
  if (base && current && new Date(String(base)).getTime() !== new Date(current).getTime()) throw new RuleViolation('frontStale', { status: 409 })
  return data as unknown
}

const checkPicks: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const refusal = await whyNotPicks(req, { before: toPicks(originalDoc), after: toPicks({ ...originalDoc, ...data }) })
  if (refusal) throw new RuleViolation(refusal.code, refusal)
  return data as unknown
}

const log: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [toPicks(previousDoc), toPicks(doc)]
  if (same(before, after)) return doc as unknown
  const titles = await titlesOf(req, [before, after])
  const inWords = (picks: Picks): string | null => pickedIds(picks).map((id) => `«${titles.get(id) ?? id}»`).join(', ') || null
  await record(req, {
    action: 'composeFront',
    item: { collection: 'front', id: 'front', title: sayFront('kk', 'front') },
    from: inWords(before),
    to: inWords(after),
  })
  return doc as unknown
}

const same = (one: Picks, other: Picks): boolean => one.lead === other.lead && one.slots.join() === other.slots.join()

/** What the editor puts on top of the front page; everything else comes by itself, the newest first. */
export const Front: GlobalConfig = {
  slug: 'front',
  label: sayFront.labels('front'),
  admin: { group: sayField.labels('groupContent'), description: sayFront.labels('frontHelp'), hideAPIURL: true },
  access: { read: anyStaff, update: staffWithRole('chiefEditor', 'administrator') },
  hooks: { beforeChange: [refuseStale, checkPicks], afterChange: [log] },
  fields: [
    { name: 'lead', ...picked, label: sayFront.labels('lead'), admin: { ...chooser, description: sayFront.labels('leadHelp') } },
    { name: 'slots', ...picked, hasMany: true, label: sayFront.labels('slots'), admin: { ...chooser, description: sayFront.labels('slotsHelp'), isSortable: true } },
  ],
}
