import type { ClientField } from 'payload'
import { notContent } from '../workflowFields.ts'

/** A field that a person fills in, wherever in the form it stands. */
export type ContentField = { path: string; label: unknown; field: ClientField }

const isHidden = (field: ClientField): boolean => Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)

/** The fields of a form that are an item's content, without tabs, rows and groups. */
export function contentFields(fields: ClientField[], group = ''): ContentField[] {
  return fields.flatMap((field): ContentField[] => {
    if (isHidden(field) || field.type === 'ui') return []
    switch (field.type) {
      case 'tabs':
        return field.tabs.flatMap((tab) => contentFields(tab.fields, 'name' in tab && tab.name ? `${group}${tab.name}.` : group))
      case 'row':
      case 'collapsible':
        return contentFields(field.fields, group)
      case 'group':
        return contentFields(field.fields, 'name' in field && field.name ? `${group}${field.name}.` : group)
      default: {
        const path = `${group}${field.name}`
        return notContent.has(path) ? [] : [{ path, label: 'label' in field ? field.label : field.name, field }]
      }
    }
  })
}

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

export function valueAt(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (isRow(inner) ? inner[name] : undefined), row)
}

/** A copy of a document with some values in other's places. */
export function withValues(row: Row, values: Map<string, unknown>): Row {
  const copy = { ...row }
  for (const [path, value] of values) {
    const [name = '', ...rest] = path.split('.')
    copy[name] = rest.length === 0 ? value : withValues(isRow(copy[name]) ? copy[name] : {}, new Map([[rest.join('.'), value]]))
  }
  return copy
}
