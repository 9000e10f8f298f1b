import type { Field } from 'payload'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } as const
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' } as const

/** Payload writes dates the American way, and a moment without its time, unless each field says otherwise. */
export const writeDates = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'date') {
      const date = { ...(field.admin?.date?.pickerAppearance === 'dayOnly' ? day : moment), ...field.admin?.date }
      return { ...field, admin: { ...field.admin, date } } as Field
    }
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: writeDates(tab.fields) })) }
    if (field.type === 'blocks') return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: writeDates(block.fields) })) }
    return 'fields' in field ? ({ ...field, fields: writeDates(field.fields) } as Field) : field
  })
