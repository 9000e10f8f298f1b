import { languages, toLanguage } from '#languages/language.ts'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import type { Finding } from '#workflow/finding.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { excerpt } from './checkTypography.ts'
import { textOf } from './checkPhoto.ts'
import type { Surroundings } from './loadSurroundings.ts'
import { isMisquoted, quotedIn } from './misquoted.ts'
import type { Passage } from './passages.ts'

const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** Quotes of which the author sees other words than the public would, and words in the text that nobody said so. */
export function checkQuotes(item: RawItem, passages: readonly Passage[], { quotes }: Pick<Surroundings, 'quotes'>): Finding[] {
  const differing = quotes.flatMap(({ newest, live }): Finding[] => {
    if (!live || languages.every((language) => flat(textOf(newest.text, language)) === flat(textOf(live.text, language)))) return []
    const title = excerpt(inAnyLanguage(newest.text), 0)
    const place = { field: 'quotes', item: { collection: 'quotes' as const, id: newest.id, title } }
    return [{ check: 'quoteDiffers', says: 'quoteDiffersWrong', values: { excerpt: title }, place }]
  })
  const language = toLanguage(item.language)
  const said = quotes.map(({ newest, live }) => textOf((live ?? newest).text, language)).filter(Boolean)
  const misquotes = passages.flatMap(({ place, text }): Finding[] => {
    const wrong = quotedIn(text).find(({ words }) => isMisquoted(words, said))
    return wrong ? [{ check: 'misquote', says: 'misquoteWrong', values: { excerpt: excerpt(text, wrong.at) }, place }] : []
  })
  return [...differing, ...misquotes]
}
