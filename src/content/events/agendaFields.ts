import type { Field, PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { dayAndTime } from '../field.ts'

const within =
  (most: number) =>
  (value: unknown, { req }: { req: PayloadRequest }): true | string =>
    value === null || value === undefined || (typeof value === 'number' && Math.abs(value) <= most) || sayAgenda(toLanguage(req.i18n.language), 'coordinateWrong')

const coordinate = (name: 'latitude' | 'longitude', most: number): Field => ({
  name,
  type: 'number',
  label: sayAgenda.labels(name),
  validate: within(most) as never,
  admin: { step: 0.0001, width: '50%', description: sayAgenda.labels(`${name}Help`) },
})

/** Where an event is on a map. */
export const coordinateFields: Field[] = [{ type: 'row', fields: [coordinate('latitude', 90), coordinate('longitude', 180)] }]

const whenAccepting = (data: { acceptsRequests?: unknown }): boolean => Boolean(data?.acceptsRequests)

/** Whether journalists can ask for a place, until when, and how many places there are. */
export const accreditationFields: Field[] = [
  {
    type: 'collapsible',
    label: sayAgenda.labels('accreditation'),
    fields: [
      { name: 'acceptsRequests', type: 'checkbox', defaultValue: false, label: sayAgenda.labels('acceptsRequests') },
      { name: 'requestsUntil', type: 'date', label: sayAgenda.labels('requestsUntil'), admin: { ...dayAndTime, condition: whenAccepting, description: sayAgenda.labels('requestsUntilHelp') } },
      { name: 'requestPlaces', type: 'number', min: 1, max: 10_000, label: sayAgenda.labels('requestPlaces'), admin: { condition: whenAccepting, description: sayAgenda.labels('requestPlacesHelp') } },
      { name: 'door', type: 'ui', admin: { disableListColumn: true, disableBulkEdit: true, condition: whenAccepting, components: { Field: '/content/events/accreditations/admin/DoorLinks#DoorLinks' } } },
    ],
  },
]
