import type { DemoQuote } from '../content/shapes.ts'
import type { Seeding } from './Seeding.ts'
import type { DemoContent } from './seedReference.ts'

const occasions: Record<DemoQuote['source'], string> = {
  speech: 'Сөйлеген сөзінен',
  interview: 'Сұхбат',
  briefing: 'Брифинг',
  written: 'Жазбаша мәлімдеме',
}

/** Speakers with their positions and portraits. */
export async function seedSpeakers(seeding: Seeding, { speakers }: DemoContent): Promise<void> {
  for (const { key, name, biography, positions, portrait } of speakers) {
    await seeding.create(key, {
      collection: 'speakers',
      by: 'editor',
      shared: { portrait: seeding.id('photos', portrait), _status: 'published' },
      texts: (language, created) => ({
        name: name[language],
        biography: biography[language],
        positions: positions.map(({ title, sinceDaysAgo, untilDaysAgo }, index) => ({
          ...(created && { id: (created.positions as { id: string }[])[index]?.id }),
          title: title[language],
          from: seeding.noon(sinceDaysAgo),
          // The day on which the next position begins is that one's.
          to: untilDaysAgo === undefined ? null : seeding.noon(untilDaysAgo + 1),
        })),
      }),
    })
  }
}

/** Files for taking away; each saved by itself, because what is undone leaves its file behind. */
export async function seedDocuments(seeding: Seeding, { documents }: DemoContent): Promise<void> {
  for (const { key, title, filename, mimeType, desk, content } of documents) {
    const data = Buffer.from(content)
    const document = () => seeding.create(key, {
      collection: 'documents',
      by: 'pressOfficer',
      file: { name: filename, mimetype: mimeType, data, size: data.length },
      shared: { kind: 'table', desk: seeding.id('desks', desk), _status: 'published' },
      texts: (language) => ({ title: title[language] }),
    })
    await seeding.together(document)
  }
}

/** The quotes, with the desk, the topics and the event of the story that prints them. */
export async function seedQuotes(seeding: Seeding, { quotes, stories }: DemoContent): Promise<void> {
  for (const quote of quotes) {
    const story = stories.find(({ kk }) => kk.body.some((block) => 'quote' in block && block.quote === quote.key))
    const said = { speaker: seeding.id('speakers', quote.speaker), saidAt: seeding.noon(quote.daysAgo) }
    await seeding.create(quote.key, {
      collection: 'quotes',
      by: 'reporter',
      shared: {
        ...said,
        originalLanguage: 'kk',
        source: occasions[quote.source],
        desk: seeding.id('desks', story?.desk ?? 'national'),
        topics: story?.topics.map((topic) => seeding.id('topics', topic)) ?? [],
        ...(story?.event && { event: seeding.id('events', story.event) }),
      },
      // Speaker and day go along, so that the position is kept in that language too.
      texts: (language) => ({ ...said, text: quote[language], occasion: quote.occasion[language], position: null }),
    })
  }
}
