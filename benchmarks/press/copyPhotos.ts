import { randomUUID } from 'node:crypto'
import Database from 'libsql'

type Row = Record<string, unknown>

const words = ['зал', 'мектеп', 'кездесу', 'көше', 'студент', 'сахна', 'жиын', 'аула', 'кітапхана', 'стадион', 'кеңсе', 'алаң', 'базар', 'өзен', 'көпір', 'саябақ']
const russian = ['зал', 'школа', 'встреча', 'улица', 'студенты', 'сцена', 'собрание', 'двор', 'библиотека', 'стадион', 'офис', 'площадь', 'рынок', 'река', 'мост', 'парк']
const english = ['hall', 'school', 'meeting', 'street', 'students', 'stage', 'assembly', 'yard', 'library', 'stadium', 'office', 'square', 'market', 'river', 'bridge', 'park']
const cities = ['Астана', 'Алматы', 'Шымкент', 'Қарағанды', 'Ақтөбе', 'Тараз', 'Павлодар', 'Семей']
const names = ['Айгүл Сейітова', 'Ержан Оспан', 'Дана Нұр', 'Асқар Ермек', 'Әлия Нұрланқызы', 'Болат Қожа', 'Гүлнар Ахмет', 'Нұрлан Тілеу']

/** Makes a published photo into many, row by row: through Payload 20,000 of them would take an hour. */
export function copyPhotos(file: string, first: string, count: number): void {
  const database = new Database(file)
  const tables = (database.prepare("select name from sqlite_master where type = 'table' and name like 'photos%'").all([]) as { name: string }[]).map(({ name }) => name)
  const owners: [table: string, column: string][] = [['photos', 'id'], ['photos_locales', '_parent_id'], ['photos_texts', 'parent_id'], ['photos_rels', 'parent_id']]
  const kept = owners.filter(([table]) => tables.includes(table)).map(([table, column]) => ({
    table,
    column,
    rows: database.prepare(`select * from ${table} where ${column} = ?`).all([first]) as Row[],
  }))
  database.exec('begin immediate')
  for (let index = 1; index < count; index += 1) {
    const id = randomUUID()
    const pick = (list: string[], step: number): string => list[Math.floor(index / step) % list.length] ?? ''
    const day = new Date(Date.parse('2024-01-01T05:00:00.000Z') + index * 3_600_000).toISOString()
    for (const { table, column, rows } of kept) {
      for (const row of rows) {
        const made: Row = { ...row, [column]: id }
        if (table === 'photos') Object.assign(made, { city: pick(cities, 3), date_taken: day, published_at: day, content_hash: id, filename: `${id}.jpg`, ...(index % 4 === 0 && { width: 600, height: 900 }) })
        else delete made.id
        if (table === 'photos_locales') {
          const list = row._locale === 'kk' ? words : row._locale === 'ru' ? russian : english
          const text = `${pick(list, 1)} ${pick(list, 7)} ${index}`
          Object.assign(made, { headline: text, caption: `${text} ${pick(list, 13)} ${pick(list, 31)}`, alt_text: `${pick(list, 1)} ${pick(list, 7)}` })
        }
        if (table === 'photos_texts' && String(row.path).endsWith('people')) made.text = pick(names, 5)
        const columns = Object.keys(made)
        database.prepare(`insert into ${table} (${columns.map((one) => `"${one}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`).run(columns.map((one) => made[one]))
      }
    }
  }
  database.exec('commit')
  database.close()
}
