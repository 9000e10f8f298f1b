import { toTableHtml } from '#content/news/tables/toTableHtml.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import type { Block, Run } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'

function run({ text, bold, italic, struck, underlined, link, language }: Run): string {
  let html = escapeMarkup(text).replaceAll('\n', '<br>')
  if (struck) html = `<s>${html}</s>`
  if (underlined) html = `<u>${html}</u>`
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  if (language) html = `<span lang="${language}">${html}</span>`
  return link ? `<a href="${escapeMarkup(link)}">${html}</a>` : html
}

const inside = (runs: readonly Run[]): string => runs.map(run).join('')

type Items = Extract<Block, { kind: 'list' }>['items']

/** Items that are deeper than the first belong to the one before them. */
function list(tag: 'ol' | 'ul', items: Items): string {
  const [first] = items
  const groups: Items[] = []
  for (const item of items) {
    if (item.depth > (first?.depth ?? 0)) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return `<${tag}>${groups.map(([own, ...inner]) => `<li>${inside(own?.runs ?? [])}${inner.length > 0 ? list(tag, inner) : ''}</li>`).join('')}</${tag}>`
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${inside(one.runs)}</h${one.level}>`
    case 'paragraph':
      return `<p>${inside(one.runs)}</p>`
    case 'list':
      return list(one.isNumbered ? 'ol' : 'ul', one.items)
    case 'quote': {
      const by = one.by && one.by.length > 0 ? `<footer>— ${inside(one.by)}</footer>` : ''
      return `<blockquote>${one.paragraphs.map((runs) => `<p>${inside(runs)}</p>`).join('')}${by}</blockquote>`
    }
    case 'table':
      return toTableHtml(one.table)
    case 'figure':
      return ''
  }
}

/** What is copied, as HTML that every editor takes: no styles, no classes, no scripts. */
export function writeCopiedHtml({ title, words, language }: TextDocument): string {
  return `<div lang="${language}"><h1>${escapeMarkup(title)}</h1>\n${words.map(block).filter(Boolean).join('\n')}</div>\n`
}
