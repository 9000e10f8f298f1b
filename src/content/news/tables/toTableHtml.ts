import { escapeMarkup } from '#platform/escapeMarkup.ts'
import type { StoryTable } from './readTable.ts'

/** A table for other people's programs: no styles, no classes. */
export function toTableHtml({ caption, head, rows, namesRows }: StoryTable): string {
  const cell = (text: string, column: number): string => (namesRows && column === 0 && text ? `<th scope="row">${escapeMarkup(text)}</th>` : `<td>${escapeMarkup(text)}</td>`)
  const headRow = head.map((text) => (text ? `<th scope="col">${escapeMarkup(text)}</th>` : '<td></td>')).join('')
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')
  return `<table>${caption && `<caption>${escapeMarkup(caption)}</caption>`}${headRow && `<thead><tr>${headRow}</tr></thead>`}<tbody>${body}</tbody></table>`
}
