import Database from 'libsql'

/** Another number makes every server build its index anew. */
const schemaVersion = 3

/**
 * `entries`: the stems of title and text in their order, as hashes; `texts`: what is shown of them. `lookup`: the same
 * stems for finding; it keeps no text. `vocabulary` has which stems there are and in how many entries (FTS5 counts them anew
 * for each question), `spellings` finds similar ones, `titles` serves suggestions.
 */
const schema = `
  create table state (version integer not null, sequence integer not null, words integer not null, entries integer not null);
  create table entries (
    id integer primary key, kind text not null, item text not null, language text not null, grp text not null,
    at integer, title_words integer not null, words integer not null, stems blob not null,
    unique (kind, item, language)
  );
  create table texts (id integer primary key, title text not null, text text not null);
  create virtual table lookup using fts5(title, text, facets, content='', contentless_delete=1, detail=column, tokenize='unicode61 remove_diacritics 0');
  create table vocabulary (term text primary key, hash integer not null, entries integer not null) without rowid;
  create index vocabulary_by_hash on vocabulary (hash);
  create table terms (term text primary key, shown text not null) without rowid;
  create virtual table spellings using fts5(term, tokenize='trigram', detail=none, columnsize=0);
  create virtual table titles using fts5(words, facets, content='', contentless_delete=1, prefix='1 2 3', detail=column, tokenize='unicode61 remove_diacritics 0');
`

/** One file of the index, opened. Everything in it can be made again, so a fault of the disk may cost it. */
export class IndexFile {
  readonly path: string
  private readonly database: Database.Database
  private readonly statements = new Map<string, Database.Statement>()
  /** Grows with every change: what was read before may be kept as long as it stays. */
  generation = 0

  private constructor(path: string) {
    this.path = path
    this.database = new Database(path)
    this.database.exec('pragma journal_mode = delete; pragma synchronous = off;')
  }

  /** A new, empty index. `sequence` is the last change that it will hold. */
  static create(path: string, sequence: number): IndexFile {
    const file = new IndexFile(path)
    file.database.exec(schema)
    file.run('insert into state values (?, ?, 0, 0)', schemaVersion, sequence)
    return file
  }

  /** Throws when the file is no index of this version. */
  static open(path: string): IndexFile {
    const file = new IndexFile(path)
    try {
      const version = file.all<{ version: number }>('select version from state')[0]?.version
      if (version !== schemaVersion) throw new Error(`The search index has version ${version}, not ${schemaVersion}`)
      file.all('select term from vocabulary limit 1')
      return file
    } catch (error) {
      file.close()
      throw error
    }
  }

  // Values go as one array: a lone Buffer would be taken for a list of names, and ends the process.
  all<Row>(sql: string, ...values: unknown[]): Row[] {
    return this.prepared(sql).all(values) as Row[]
  }

  run(sql: string, ...values: unknown[]): { changes: number; lastInsertRowid: number | bigint } {
    return this.prepared(sql).run(values)
  }

  /** All of it or nothing. */
  atOnce(write: () => void): void {
    this.generation += 1
    this.database.exec('begin immediate')
    try {
      write()
      this.database.exec('commit')
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback')
      throw error
    }
  }

  get sequence(): number {
    return this.all<{ sequence: number }>('select sequence from state')[0]?.sequence ?? 0
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private prepared(sql: string): Database.Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    this.statements.set(sql, statement)
    return statement
  }
}
