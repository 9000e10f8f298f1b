import { saySite } from '#languages/messages/site.ts'
import type { Language } from '#languages/language.ts'
import type { StoryTable as Table } from '../tables/readTable.ts'

/** A table that is wider than its column is moved sideways, by keys as well: so it is a named place that takes the focus. */
export const StoryTable = ({ table: { caption, head, rows, namesRows, isNumeric }, language }: { table: Table; language: Language }) => {
  const look = (column: number) => (isNumeric[column] ? 'number' : undefined)
  return (
    <section className="table" aria-label={[saySite(language, 'table'), caption].filter(Boolean).join(': ')} tabIndex={0}>
      <table>
        {caption ? (
          <caption>
            <span>{caption}</span>
          </caption>
        ) : null}
        {head.length > 0 ? (
          <thead>
            <tr>{head.map((name, column) => (name ? <th key={column} scope="col" className={look(column)}>{name}</th> : <td key={column} />))}</tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                namesRows && column === 0 && cell ? <th key={column} scope="row">{cell}</th> : <td key={column} className={look(column)}>{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
