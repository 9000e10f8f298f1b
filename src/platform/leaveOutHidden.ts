import type { Field } from 'payload'

const beneath = (field: Field): Field => {
  if ('tabs' in field) return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: leaveOutHidden(tab.fields) })) } as Field
  return 'fields' in field ? ({ ...field, fields: leaveOutHidden(field.fields) } as Field) : field
}

const hide = (field: Field): Field => {
  const admin = { ...field.admin, disableListColumn: true, disableListFilter: true, disableBulkEdit: true }
  return ('fields' in field ? { ...field, fields: field.fields.map(hide), admin } : { ...field, admin }) as Field
}

/** Payload offers hidden fields, under their names in code, as columns and as filters of a list. */
export const leaveOutHidden = (fields: Field[]): Field[] =>
  fields.map((field) => (field.admin && 'hidden' in field.admin && field.admin.hidden ? hide(field) : beneath(field)))
