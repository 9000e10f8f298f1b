import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicImprint, PublicPressContact, PublicSettings } from '#publication/publicContent.ts'
import { type Block, heading, paragraph, type Run } from '#content/news/words/Block.ts'
import { runIn } from '#content/news/words/toBlockOfStory.ts'

/** Name, position, phone, mail, messenger and hours of whoever answers journalists. */
export function contactBlocks(contacts: readonly PublicPressContact[], language: Language): Block[] {
  if (contacts.length === 0) return []
  return [heading(saySite(language, 'pressContact')), ...contacts.map((contact): Block => ({ kind: 'paragraph', runs: contactRuns(contact, language) }))]
}

function contactRuns({ name, position, phone, email, messenger, hours }: PublicPressContact, language: Language): Run[] {
  const [who, what, when] = [name, position, hours].map((texts) => runIn(texts, language))
  const lines: (Run | undefined)[] = [who && { ...who, bold: true }, what, { text: phone }, email ? { text: email, link: `mailto:${email}` } : undefined, messenger ? { text: messenger } : undefined, when]
  return lines.filter((run) => run !== undefined).flatMap((run, index) => (index > 0 ? [{ text: '\n' }, run] : [run]))
}

const texts = (title: string, text: string): Block[] => (text ? [heading(title), ...text.split(/\n+/).map((line) => paragraph(line))] : [])

/** Who issued, ordered and paid: the law asks for it on campaign material. */
export const imprintBlock = (imprint: PublicImprint, language: Language): Block => paragraph(saySite(language, 'imprintLine', imprint), 'label')

/** Nobody into whose hands the file comes can say that they did not know. */
export const embargoBlocks = ({ heldBackUntil }: { heldBackUntil?: string }, language: Language): Block[] =>
  heldBackUntil ? [paragraph(sayEmbargo(language, 'banner', { when: formatDateTime(heldBackUntil, language) }), 'label')] : []

/** What comes with every file of the press room: contact, the house, terms, imprint. */
export function houseBlocks(settings: PublicSettings, contacts: readonly PublicPressContact[], language: Language): Block[] {
  return [
    ...contactBlocks(contacts, language),
    ...texts(sayPages(language, 'house'), textIn(settings.boilerplate, language)),
    ...texts(sayPages(language, 'terms'), textIn(settings.terms, language) || saySite(language, 'footer')),
    ...(settings.imprint ? [heading(saySite(language, 'imprint')), paragraph(saySite(language, 'imprintLine', settings.imprint), 'quiet')] : []),
  ]
}
