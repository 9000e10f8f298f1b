import type { DemoContent } from './seedReference.ts'
import type { Seeding } from './Seeding.ts'

/** The talk about the Kazakh versions of stories that are being worked on. */
export async function seedComments(seeding: Seeding, { comments, stories }: DemoContent): Promise<void> {
  const told = comments.filter(({ story }) => stories.some(({ key }) => key === story))
  for (const { story, by, text, field, passage, blocking = false, replies = [], resolvedBy } of told) {
    const about = { collection: 'news', item: seeding.id('news', `${story}/kk`) }
    const say = (who: string, data: object) =>
      seeding.payload.create({ collection: 'comments', data: { ...about, ...data } as never, user: seeding.person(who), overrideAccess: false, req: seeding.req })
    const { id } = await say(by, { text, field, passage, blocking })
    for (const reply of replies) await say(reply.by, { text: reply.text, thread: id })
    if (resolvedBy) {
      const how = { user: seeding.person(resolvedBy), overrideAccess: false, req: seeding.req } as const
      await seeding.payload.update({ collection: 'comments', id, data: { resolved: true }, ...how })
    }
  }
}
