import type { ClientField } from 'payload'
import { holdsText } from '../commentedField.ts'
import { notContent } from '../../workflowFields.ts'

export type ItemField = {
  path: string
  label: string
  tab: number | undefined
  /** Passages can be picked out of it. */
  isText: boolean
}

type Translate = (label: unknown) => string
type Loose = ClientField & { name?: string; label?: unknown; fields?: ClientField[]; tabs?: { fields: ClientField[] }[]; admin?: { hidden?: boolean }; hidden?: boolean }

/** The fields of an item that a person sees, in their order, with the tab on which each lies. */
export function itemFields(fields: ClientField[], translate: Translate, inside: Partial<ItemField> = {}): ItemField[] {
  return (fields as Loose[]).flatMap((field): ItemField[] => {
    const { type, name, label, admin, hidden } = field
    if (type === 'ui' || admin?.hidden || hidden) return []
    if (type === 'tabs') return (field.tabs ?? []).flatMap((tab, index) => itemFields(tab.fields, translate, { ...inside, tab: index }))
    if (!name) return itemFields(field.fields ?? [], translate, inside)
    if (!inside.path && notContent.has(name)) return []
    const own = { path: inside.path ? `${inside.path}.${name}` : name, label: joined(inside.label, translate(label) || name), tab: inside.tab, isText: holdsText(field) && !('hasMany' in field && field.hasMany) }
    return type === 'group' ? itemFields(field.fields ?? [], translate, own) : [own]
  })
}

const joined = (outer: string | undefined, label: string): string => (outer ? `${outer}: ${label}` : label)
