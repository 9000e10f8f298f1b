import { languages } from '#languages/language.ts'
import type { DemoStory, DemoUser, Outcome } from '../content/shapes.ts'
import { journeys } from './journeys.ts'
import type { Seeding } from './Seeding.ts'
import type { DemoContent } from './seedReference.ts'
import type { StoryWork } from './StoryWork.ts'

/** Whoever is named first over the story wrote it; who is no member of the demo's staff sent it to the reporter. */
const authorOf = (story: DemoStory, users: readonly DemoUser[]): string =>
  users.find(({ name, desks }) => story.bylines.includes(name) && desks.includes(story.desk))?.key ?? 'reporter'

const current = new Set<Outcome>(['draft', 'inReview', 'changesRequested', 'approved', 'scheduled', 'embargoed', 'liveWithUrgentFlag'])

/** The stories as they came in over the weeks, each with its versions side by side, Kazakh a step ahead. */
export async function seedStories(seeding: Seeding, { stories, users }: DemoContent): Promise<void> {
  const inOrder = stories.toSorted((a, b) => seeding.date(a.moment).getTime() - seeding.date(b.moment).getTime())
  for (const story of inOrder.filter(({ outcome }) => !current.has(outcome))) await seedStory(seeding, story, users)
  // Nobody is told of what was settled before they came; of what is on the desks today, they are.
  await seeding.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  for (const story of inOrder.filter(({ outcome }) => current.has(outcome))) await seedStory(seeding, story, users)
}

/** All versions of one story, saved together. */
async function seedStory(seeding: Seeding, story: DemoStory, users: readonly DemoUser[]): Promise<void> {
  const author = authorOf(story, users)
  const editor = author === 'editor' ? 'secondEditor' : 'editor'
  const versions = languages.flatMap((language) => {
    const version = story[language]
    const work: StoryWork[] = version ? [{ seeding, story, version, language, author: language === 'kk' ? author : 'translator', editor }] : []
    return work.map((one) => ({ work: one, steps: journeys[one.version.outcome ?? story.outcome] }))
  })
  const longest = Math.max(...versions.map(({ steps }) => steps.length))
  await seeding.together(async () => {
    for (let at = 0; at < longest; at += 1) {
      for (const { work, steps } of versions) await steps[at]?.(work)
    }
  })
  versions.forEach(seeding.eachDone)
}
