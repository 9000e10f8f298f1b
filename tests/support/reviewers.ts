import { expect } from 'vitest'
import type { User } from '../../src/payload-types.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { Office } from './office.ts'
import { deskHands } from './premises.ts'
import { openRoads } from './roads.ts'

export const commentText = 'Дереккөзі қайсы?'

/** The data of a comment on an item. */
export const commentOn = ({ collection, id }: ItemReference, given: Record<string, unknown> = {}) => ({ collection, item: id, text: commentText, ...given })

/** People who talk about an item, one of them of another desk, and the ways in which they do. */
export async function reviewers(office: Office) {
  const roads = openRoads(office)
  const { author, editor, chief } = await deskHands(office)
  const foreign = await office.person('Бөтен редактор', 'editor')
  await office.payload.update({ collection: 'users', id: foreign.id, data: { desks: [office.otherDesk] } })
  return {
    roads,
    author: author.user as User,
    editor: editor.user as User,
    chief: chief.user as User,
    colleague: await office.person('Әріптес', 'photographer'),
    foreigner: { ...foreign, desks: [office.otherDesk] } as User,
    comment: async (by: User, reference: ItemReference, given: Record<string, unknown> = {}): Promise<string> => {
      const { status, body } = await roads.rest(by, 'POST', '/comments', commentOn(reference, given))
      expect(status, JSON.stringify(body)).toBe(201)
      return String(body.doc?.id)
    },
    change: (by: User | undefined, id: string, data: object) => roads.rest(by, 'PATCH', `/comments/${id}`, data),
    kept: (id: string) => office.payload.findByID({ collection: 'comments', id, depth: 0 }),
    countOf: async ({ id }: ItemReference): Promise<number> =>
      (await office.payload.count({ collection: 'comments', where: { item: { equals: id } } })).totalDocs,
  }
}
