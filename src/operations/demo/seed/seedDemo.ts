import type { Payload } from 'payload'
import { languages } from '#languages/language.ts'
import { demoContent } from '../content/demoContent.ts'
import type { Block } from '../content/shapes.ts'
import type { PhotoKey } from '../photos/drawDemoPhoto.ts'
import { photoKeys } from '../photos/drawDemoPhoto.ts'
import { publishAs } from './moveAs.ts'
import { Seeding } from './Seeding.ts'
import { seedComments } from './seedComments.ts'
import { seedDocuments, seedQuotes, seedSpeakers } from './seedCards.ts'
import { seedJournalists } from './seedJournalists.ts'
import { seedPhotos } from './seedPhotos.ts'
import { type DemoContent, seedReference } from './seedReference.ts'
import { seedStories } from './seedStories.ts'

export type SeedOptions = {
  passwordOf: (email: string) => string
  /** Hears how much is done. */
  progress?: (done: number, total: number) => void
  content?: DemoContent
  photos?: readonly PhotoKey[]
  now?: Date
}

const quotesIn = (body: readonly Block[]): string[] => body.flatMap((block) => ('quote' in block ? [block.quote] : []))

/**
 * Fills a database with the demo by the house's own use cases: people of the demo write, upload, review and publish,
 * each within the rights of the role. `content` and `photos` narrow it down.
 */
export async function seedDemo(
  payload: Payload,
  { passwordOf, progress, content = demoContent, photos = photoKeys, now = new Date() }: SeedOptions,
): Promise<void> {
  const { stories, speakers, quotes, events } = content
  const versions = stories.flatMap((story) => languages.flatMap((language) => story[language] ?? []))
  const documents = [content.users, content.topics, content.pressContacts, events, photos, speakers, content.documents, quotes, versions]
  // The quiet period is one more, and so may be shoots: the end is the end all the same.
  const total = documents.reduce((sum, { length }) => sum + length, 1)
  let done = 0
  const seeding = new Seeding(payload, now, () => progress?.((done = Math.min(done + 1, total)), total))

  await seeding.together(() => seedReference(seeding, content, passwordOf))
  await seedPhotos(seeding, content, photos)
  await seeding.together(() => seedSpeakers(seeding, content))
  await seedDocuments(seeding, content)
  await seeding.together(() => seedQuotes(seeding, content))

  // What no story takes along goes out by itself.
  const inStories = new Set<string>(stories.flatMap((story) => story.photos))
  const spoken = new Set(versions.flatMap(({ body }) => quotesIn(body)))
  const portraits = new Set<string>(speakers.map(({ portrait }) => portrait))
  await seeding.together(async () => {
    for (const key of photos) {
      if (portraits.has(key) || !inStories.has(key)) await publishAs(seeding, 'photographer', ['photos', key])
    }
    for (const { key } of quotes) if (!spoken.has(key)) await publishAs(seeding, 'reporter', ['quotes', key])
    for (const { key } of events) await publishAs(seeding, 'reporter', ['events', key])
  })

  await seedStories(seeding, content)
  await seeding.together(() => seedComments(seeding, content))
  if (content.users.some(({ key }) => key === 'pressOfficer')) await seedJournalists(seeding, passwordOf)
}
