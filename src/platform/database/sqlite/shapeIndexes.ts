import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Tables = SQLiteAdapter['rawTables']
type Table = Tables[string]
type Index = NonNullable<Table['indexes']>[string]

/** Where a row says whose part it is. */
const owners = ['_parentID', 'parent']

/**
 * Gives Payload's tables the indexes that its own questions need, where it asks a question that it has no index for:
 * lists and languages of a document are looked up by the document alone, and the panel asks for nothing but the newest
 * revisions, of which there is one among many.
 */
export function shapeIndexes(tables: Tables): void {
  for (const table of Object.values(tables)) {
    table.indexes ??= {}
    indexOwner(table)
    if (table.columns.latest && table.columns.parent) indexNewest(table)
  }
}

const columnsOf = ({ on }: Index): string[] => [on].flat()

function indexOwner(table: Table): void {
  const indexes = Object.values(table.indexes ?? {})
  const owner = owners.find((column) => table.columns[column])
  if (owner && !indexes.some((index) => columnsOf(index)[0] === owner)) Object.assign(table.indexes ?? {}, { owner: { name: `${table.name}_owner_idx`, on: owner } })
}

/** Lists are often in one of these orders, and among equals the last made comes first: pages far back are found in the index alone. */
const orders = ['version_updatedAt', 'version_createdAt', 'version_state', 'version_publicState', 'version_language']

/** By these the queue tells whose task an item is. A row has them behind its whole text, so they are read from the index. */
const besideDueAt = ['version_state', 'version_holder', 'version_filedBy', 'version_workflow_submittedBy', 'version_publicState', 'version_workflow_urgentBy']

function indexNewest({ columns, indexes = {} }: Table): void {
  for (const [key, index] of Object.entries(indexes)) {
    const { on } = index
    const [first = ''] = columnsOf(index)
    if (on === 'parent') index.on = ['parent', 'latest']
    if (on === 'latest') delete indexes[key]
    // A document that is deleted looks for what refers to it, whether newest or not.
    if (!first.startsWith('version_') || (typeof on === 'string' && columns[on]?.reference)) continue
    const isOfQueue = columnsOf(index).at(-1) === 'version_dueAt' && first !== 'version_state'
    const more = isOfQueue ? besideDueAt.filter((name) => columns[name]) : typeof on === 'string' && orders.includes(on) ? ['createdAt'] : []
    index.on = ['latest', ...columnsOf(index), ...more]
  }
}
