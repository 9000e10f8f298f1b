import type { CollectionConfig, PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { anyStaff, nobody, staffWithRole } from '#people/users/access.ts'

const keepers = staffWithRole('chiefEditor', 'administrator')
const time = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 } } as const

function endsAfterItStarts(value: unknown, { req, siblingData }: { req: PayloadRequest; siblingData: { from?: unknown } }): true | string {
  if (!value) return sayField(toLanguage(req.i18n.language), 'quietToMissing')
  const follows = !siblingData.from || new Date(String(value)) > new Date(String(siblingData.from))
  return follows || sayField(toLanguage(req.i18n.language), 'quietToEarly')
}

/** Windows in which campaign material may not be published. Editable data, because the law names the day, not the code. */
export const QuietPeriods: CollectionConfig = {
  slug: 'quiet-periods',
  labels: { singular: sayField.labels('quietPeriod'), plural: sayField.labels('quietPeriods') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'from', 'to', 'covers'], group: sayField.labels('groupOffice') },
  access: { create: keepers, read: anyStaff, update: keepers, delete: keepers, readVersions: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: sayField.labels('name') },
    {
      name: 'covers',
      type: 'select',
      required: true,
      defaultValue: 'campaign',
      label: sayField.labels('quietCovers'),
      options: [
        { value: 'campaign', label: sayField.labels('coversCampaign') },
        { value: 'polls', label: sayField.labels('coversPolls') },
      ],
    },
    { name: 'from', type: 'date', required: true, index: true, label: sayField.labels('from'), admin: time },
    {
      name: 'to',
      type: 'date',
      required: true,
      index: true,
      label: sayField.labels('to'),
      admin: time,
      validate: endsAfterItStarts as never,
    },
    { name: 'basis', type: 'textarea', localized: true, label: sayField.labels('quietReason') },
  ],
}
