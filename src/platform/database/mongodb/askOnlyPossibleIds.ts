import { buildVersionCollectionFields, type BaseDatabaseAdapter, type FlattenedField, type Where } from 'payload'
import { possibleIds } from './possibleIds.ts'

type Question = { collection: string; where: Where }

/** Puts `possibleIds` before each operation of the adapter that takes a `where`. */
export function askOnlyPossibleIds(adapter: BaseDatabaseAdapter): void {
  for (const [name, operation] of Object.entries<unknown>({ ...adapter })) {
    if (typeof operation !== 'function') continue
    const asked = (given: unknown): unknown =>
      isQuestion(given) ? { ...given, where: possibleIds(fieldsOf(adapter, name, given), given.where) } : given
    Object.assign(adapter, {
      [name](this: unknown, given: unknown, ...rest: unknown[]): unknown {
        return operation.call(this, asked(given), ...rest)
      },
    })
  }
}

const isQuestion = (given: unknown): given is Question =>
  typeof given === 'object' && given !== null && 'collection' in given && 'where' in given && Boolean(given.where)

function fieldsOf({ payload }: BaseDatabaseAdapter, operation: string, { collection }: Question): FlattenedField[] {
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  if (!config) return []
  const asksVersions = /Version|queryDrafts/.test(operation)
  return asksVersions ? buildVersionCollectionFields(payload.config, config, true) : config.flattenedFields
}
