import type { ClientField } from 'payload'

/** Which tab of the form holds a field; only the open one is in the page. */
export function tabOf(fields: readonly ClientField[], path: string): number | undefined {
  const [name] = path.split('.')
  const tabs = fields.find((field) => field.type === 'tabs')
  const index = tabs?.type === 'tabs' ? tabs.tabs.findIndex((tab) => tab.fields.some((field) => holds(field, name))) : -1
  return index === -1 ? undefined : index
}

const holds = (field: ClientField, name: string | undefined): boolean =>
  ('name' in field && field.name === name) || ('fields' in field && field.fields.some((inner) => holds(inner, name)))
