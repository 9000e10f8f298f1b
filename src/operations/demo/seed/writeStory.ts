import type { Block } from '../content/shapes.ts'
import type { Seeding } from './Seeding.ts'
import { keyOf, type StoryWork } from './StoryWork.ts'
import { toBody } from './toBody.ts'

const neverOut = new Set(['draft', 'inReview', 'changesRequested', 'approved', 'scheduled', 'embargoed'])

/** The day that the story bears: only for one that is out, and never a time that is still to come. */
function storyDate({ seeding, story, version }: StoryWork): string | undefined {
  if (neverOut.has(version.outcome ?? story.outcome)) return undefined
  return new Date(Math.min(seeding.date(story.moment).getTime(), seeding.now.getTime() - 60_000)).toISOString()
}

/** The author writes a version down; one in another language joins the story of the Kazakh one. */
export async function writeStory(work: StoryWork, headline = work.version.headline): Promise<void> {
  const { seeding, story, version, language, author } = work
  const { payload } = seeding
  const ids = (collection: Parameters<Seeding['id']>[0], keys: readonly string[]) => keys.map((key) => seeding.id(collection, key))
  const [hero, ...gallery] = story.photos
  const data = {
    language,
    headline,
    lead: version.lead,
    body: toBody(seeding, version.body),
    dateline: story.dateline[language],
    bylines: [...story.bylines],
    kind: story.kind,
    nature: story.nature,
    desk: seeding.id('desks', story.desk),
    topics: ids('topics', story.topics),
    hero: seeding.id('photos', hero),
    gallery: ids('photos', gallery),
    documents: ids('documents', story.documents ?? []),
    storyDate: storyDate(work),
    aiUse: story.aiLabel ? ('assisted' as const) : ('none' as const),
    ...(story.event && { event: seeding.id('events', story.event) }),
    ...(story.contact && { pressContact: seeding.id('press-contacts', story.contact) }),
    ...(story.imprint && {
      imprint: {
        issuedBy: story.imprint.issuedBy[language],
        orderedBy: story.imprint.orderedBy[language],
        paidFrom: story.imprint.funds[language],
      },
    }),
    ...(language !== 'kk' && { story: seeding.id('news', `${story.key}/story`) }),
  }
  const created = await payload.create({
    collection: 'news', data: data as never, user: seeding.person(author), req: seeding.req, draft: true, overrideAccess: false, depth: 0,
  }) // prettier-ignore
  seeding.remember('news', keyOf(work), created.id)
  if (language === 'kk') seeding.remember('news', `${story.key}/story`, String(created.story))
}

/** The author changes what was written. */
export async function rewriteStory(work: StoryWork, change: { headline?: string; added?: Block }): Promise<void> {
  const { seeding, version, author } = work
  const { added, ...rest } = change
  const data = { ...rest, ...(added && { body: toBody(seeding, [...version.body, added]) }) }
  await seeding.payload.update({
    collection: 'news', id: seeding.id('news', keyOf(work)), data: data as never, user: seeding.person(author), req: seeding.req, draft: true, overrideAccess: false, depth: 0,
  }) // prettier-ignore
}
