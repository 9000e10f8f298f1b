import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { saySite } from '#languages/messages/site.ts'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicImprint, PublicNews, PublicQuote } from '#publication/publicContent.ts'

type Noted = Pick<PublicQuote, 'id' | 'text' | 'originalLanguage'>

/** What every card of a quote says besides it: who issued, ordered and paid where campaign material spreads it, and that it is a translation. */
export async function quoteNotes(payload: Payload, { id, text, originalLanguage }: Noted, language: Language, story?: PublicNews): Promise<string[]> {
  const imprint = story ? campaignImprint(story) : await findImprint(payload, id)
  return [
    ...(imprint ? [saySite(language, 'imprintLine', imprint)] : []),
    ...(originalLanguage === language || !text[language] ? [] : [sayPressPhotos(language, 'cardTranslation', { language: sayPressPhotos(language, originalLanguage) })]),
  ]
}

const campaignImprint = ({ nature, imprint }: PublicNews): PublicImprint | undefined => (nature === 'campaign' ? imprint : undefined)

/** What a campaign story says of who paid for it holds for the quotes that it spreads. */
async function findImprint(payload: Payload, quote: string): Promise<PublicImprint | undefined> {
  const where: Where = { and: [{ nature: { equals: 'campaign' } }, { quotes: { in: [quote] } }] }
  const { items } = await findPublic(payload, 'news', { where, limit: 1, only: ['imprint'], counted: false })
  return items[0]?.imprint
}
