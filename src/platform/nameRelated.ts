import type { Field } from 'payload'

const Cell = '/design/admin/RelatedCell#RelatedCell'

/** Lists show what an item refers to by our own cell; see there what Payload's does. */
export const nameRelated = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'relationship') return { ...field, admin: { ...field.admin, components: { Cell, ...field.admin?.components } } } as Field
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: nameRelated(tab.fields) })) }
    return (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') && 'fields' in field ? ({ ...field, fields: nameRelated(field.fields) } as Field) : field
  })
