import type { SqliteClient } from '#platform/database/sqlite/writerConnection.ts'

export type Value = string | number | null
export type Row = Record<string, Value>
export type TableRows = { table: string; rows: Row[] }

export async function query(client: SqliteClient, sql: string, args: Value[] = []): Promise<Row[]> {
  const { rows, columns } = await client.execute({ sql, args })
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] as Value])))
}

const holdsParent = new Set(['parent_id', '_parent_id'])

export type PartTables = Map<string, { table: string; column: string }[]>

/** Which tables hold parts of the rows of another: its lists, languages, relations and revisions. */
export async function partTables(client: SqliteClient): Promise<PartTables> {
  const tables = await query(client, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
  const parts: PartTables = new Map()
  for (const { name } of tables) {
    const keys = await query(client, `PRAGMA foreign_key_list("${name}")`)
    for (const { table, from } of keys) {
      if (holdsParent.has(String(from))) parts.set(String(table), [...(parts.get(String(table)) ?? []), { table: String(name), column: String(from) }])
    }
  }
  return parts
}

const marks = (values: unknown[]): string => values.map(() => '?').join(', ')

/** The rows whose `column` is one of `values`, and everything that belongs to them, each table after its owner. */
export async function readTree(
  client: SqliteClient,
  parts: PartTables,
  { table, column, values }: { table: string; column: string; values: string[] },
): Promise<TableRows[]> {
  if (values.length === 0) return []
  const rows = await query(client, `SELECT * FROM "${table}" WHERE "${column}" IN (${marks(values)})`, values)
  const below: TableRows[] = []
  for (const part of parts.get(table) ?? []) below.push(...(await readTree(client, parts, { ...part, values: rows.map(({ id }) => String(id)) })))
  return rows.length === 0 ? [] : [{ table, rows }, ...below]
}
