import { getFieldByPath, type FlattenedField, type Where, type WhereField } from 'payload'

const nobody = '0'.repeat(24)
const isPossible = (id: unknown): boolean => /^[0-9a-f]{24}$/i.test(String(id))

/**
 * The same question with ids that MongoDB can have. Payload answers an impossible id in a list with an error, and an
 * impossible relation with the documents that have none; here neither finds anything, as on SQLite.
 */
export function possibleIds(fields: FlattenedField[], where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) return [path, condition.map((one) => possibleIds(fields, one))]
      if (path === 'id') return [path, withoutImpossible(condition)]
      return [path, isRelation(fields, path) ? withNobody(condition) : condition]
    }),
  )
}

function isRelation(fields: FlattenedField[], path: string): boolean {
  const field = getFieldByPath({ fields, path })?.field
  return field?.type === 'relationship' || field?.type === 'upload'
}

const withoutImpossible = (condition: WhereField): WhereField =>
  mapOperators(condition, ['in', 'not_in'], (value) =>
    (Array.isArray(value) ? value : String(value).split(',')).filter(isPossible),
  )

const withNobody = (condition: WhereField): WhereField =>
  mapOperators(condition, ['equals', 'not_equals'], (value) =>
    typeof value === 'string' && value !== 'null' && !isPossible(value) ? nobody : value,
  )

function mapOperators(condition: WhereField, operators: string[], change: (value: unknown) => unknown): WhereField {
  const changed = Object.entries(condition).map(([operator, value]) => [
    operator,
    operators.includes(operator) ? change(value) : value,
  ])
  return Object.fromEntries(changed) as WhereField
}
