import type { Field } from 'payload'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } as const
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' } as const

const components = { Field: '/design/admin/OfficeMomentField#OfficeMomentField', Cell: '/design/admin/OfficeMomentCell#OfficeMomentCell' }

/** What Payload adds itself, to be written like the others. */
export const whenSaved: Field[] = (['updatedAt', 'createdAt'] as const).map((name) => ({ name, type: 'date', index: true, label: ({ t }) => t(`general:${name}`), admin: { disableBulkEdit: true, hidden: true } }))

/** Payload writes dates the American way, a moment without its time and on the computer's clock, unless each field says otherwise. */
export const writeDates = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'date') {
      const isDay = field.admin?.date?.pickerAppearance === 'dayOnly'
      const date = { ...(isDay ? day : moment), ...field.admin?.date }
      return { ...field, admin: { ...field.admin, date, ...(!isDay && { components: { ...components, ...field.admin?.components } }) } } as Field
    }
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: writeDates(tab.fields) })) }
    if (field.type === 'blocks') return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: writeDates(block.fields) })) }
    return 'fields' in field ? ({ ...field, fields: writeDates(field.fields) } as Field) : field
  })
