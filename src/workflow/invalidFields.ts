import type { FlattenedField, PayloadRequest } from 'payload'
import { defaultLanguage } from '#languages/language.ts'
import { notContent } from './workflowFields.ts'
import type { RawItem, WorkflowCollection } from './workflowOptions.ts'

type Row = Record<string, unknown>
type Validate = (value: unknown, options: object) => unknown

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/**
 * Names of the fields whose values the form would not take. Drafts are saved unchecked, so that half a story can be
 * kept: here, on the way out, every value passes the check of its field. Which ones may not be empty is `missing`.
 */
export async function invalidFields(req: PayloadRequest, collection: WorkflowCollection, item: RawItem): Promise<string[]> {
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  const found: string[] = []
  for (const field of fields) {
    if (!notContent.has(field.name) && !(await isValid(field, item, { req, collection, item }))) found.push(field.name)
  }
  return found
}

type Surroundings = { req: PayloadRequest; collection: WorkflowCollection; item: RawItem }

async function isValid(field: FlattenedField, row: Row, around: Surroundings): Promise<boolean> {
  const value = row[field.name]
  if (field.type === 'group' && isRow(value)) {
    for (const inner of field.flattenedFields) if (!(await isValid(inner, value, around))) return false
    return true
  }
  const localized = 'localized' in field && field.localized === true
  const values = localized && isRow(value) ? Object.entries(value) : [[defaultLanguage, value] as const]
  for (const [locale, one] of values) if (!(await passes(field, one, locale, row, around))) return false
  return true
}

async function passes(
  field: FlattenedField,
  value: unknown,
  locale: string,
  siblingData: Row,
  { req, collection, item }: Surroundings,
): Promise<boolean> {
  if (isEmpty(value)) {
    const hasDefault = 'defaultValue' in field && field.defaultValue !== undefined
    return !('required' in field && field.required && hasDefault)
  }
  const validate = 'validate' in field ? (field.validate as Validate | undefined) : undefined
  if (!validate) return true
  const result = await validate(value, {
    ...field,
    id: item.id,
    collectionSlug: collection,
    data: item,
    siblingData,
    blockData: undefined,
    event: 'submit',
    operation: 'update',
    overrideAccess: true,
    path: [field.name],
    preferences: { fields: {} },
    previousValue: value,
    req: Object.assign(Object.create(req) as PayloadRequest, { locale }),
  })
  return result === true
}
