import type { PayloadRequest } from 'payload'
import type { Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { News, Quote, Speaker } from '../../payload-types.ts'
import { chooseDesk } from '../desks/deskField.ts'
import { matchSpeakers } from '../speakers/matchSpeakers.ts'
import { toNameKey } from '../speakers/nameKeys.ts'
import { parseStoryText, type StoryText } from './story-text/parseStoryText.ts'
import { toLexical } from './story-text/toLexical.ts'

export type StoryToImport = {
  file: Uint8Array | string
  language: Language
  /** The user's first desk when none is given. */
  desk?: string | undefined
}

export type ImportedStory = { news: News; quotes: Quote[]; speakersCreated: Speaker[]; speakersMatched: Speaker[] }

// Writing waits for one transaction at a time: a file of thousands of quotes would hold everybody up.
const quoteLimit = 200

/**
 * Makes a draft of a reporter's text, with its quotes as documents in their places and its speakers matched or drafted:
 * all of it or nothing. Raises `RuleViolation` for a text that is no story, or that is here already.
 */
export async function importStory(req: PayloadRequest, { file, language, desk: given }: StoryToImport): Promise<ImportedStory> {
  const story = parseStoryText(file)
  const spoken = story.blocks.filter((block) => block.type === 'quote')
  const tooMany = spoken[quoteLimit]
  if (tooMany) throw new RuleViolation('storyTooManyQuotes', { values: { line: tooMany.line, limit: quoteLimit } })
  const desk = chooseDesk(req.user, given)

  return inTransaction(req, async (transaction) => {
    await refuseUnknownDesk(transaction, desk)
    await refuseSecondImport(transaction, story)
    const speakers = await matchSpeakers(transaction, spoken, language)
    const quotes: Quote[] = []
    for (const { speakerName, position, paragraphs } of spoken) {
      const quote = await transaction.payload.create({
        collection: 'quotes',
        data: {
          text: paragraphs.join('\n\n'),
          speaker: speakers.byNameKey.get(toNameKey(speakerName))?.id,
          position,
          saidAt: story.publishedAt,
          originalLanguage: language,
          desk,
        },
        draft: true,
        depth: 0,
        locale: language,
        req: transaction,
      })
      quotes.push(quote)
    }
    const news = await transaction.payload.create({
      collection: 'news',
      data: {
        headline: story.headline,
        body: toLexical(story.blocks, quotes.map(({ id }) => id)),
        // In the order in which they speak.
        speakers: [...new Set(quotes.map(({ speaker }) => toId(speaker)))],
        storyDate: story.publishedAt,
        earlierViews: story.earlierViews,
        bylines: story.bylines,
        language,
        desk,
        importFingerprint: story.fingerprint,
      },
      draft: true,
      depth: 0,
      locale: language,
      req: transaction,
    })
    return { news, quotes, speakersCreated: speakers.created, speakersMatched: speakers.matched }
  })
}

async function refuseUnknownDesk(req: PayloadRequest, desk: string): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection: 'desks', where: { id: { equals: desk } }, req })
  if (totalDocs === 0) throw new RuleViolation('deskUnknown', { status: 422, values: { desk } })
}

async function refuseSecondImport(req: PayloadRequest, { fingerprint, headline }: StoryText): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { importFingerprint: { equals: fingerprint } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { headline: true },
    req,
  })
  const [first] = docs
  if (!first) return
  const values = { title: first.headline || headline, link: newsAdminAddress(req, first.id) }
  throw new RuleViolation('storyAlreadyHere', { status: 409, values })
}

/** Where the editor of a news item opens. */
export const newsAdminAddress = ({ payload }: Pick<PayloadRequest, 'payload'>, id: string): string =>
  `${payload.config.serverURL}${payload.config.routes.admin}/collections/news/${id}`
