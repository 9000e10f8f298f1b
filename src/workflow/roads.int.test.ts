import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, itemAt, places, type Place } from '../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf } from '../../tests/support/roads.ts'
import { mayMake, transitionTable } from '../../tests/support/transitionTable.ts'
import { roles, type Role } from '#people/users/roles.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { User } from '../payload-types.ts'
import { move } from './move.ts'
import type { PublicState, State } from './states.ts'
import { transitionNames, type TransitionName } from './transitions.ts'
import type { ItemReference } from './workflowOptions.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
/** One person for each role, who has never touched any item, and three who have no business with it. */
let actors: { name: string; role: Role | undefined; user: User | undefined }[]

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  const { payload, person, otherDesk } = office
  const stranger = await person('Бөтен десктің редакторы', 'editor')
  await payload.update({ collection: 'users', id: stranger.id, data: { desks: [otherDesk] } })
  const none = await person('Рөлсіз')
  await payload.db.updateOne({ collection: 'users', id: none.id, data: { roles: [] } })
  actors = [
    { name: 'nobody', role: undefined, user: undefined },
    { name: 'an editor of another desk', role: undefined, user: { ...stranger, desks: [otherDesk] } },
    { name: 'a user without a role', role: undefined, user: { ...none, roles: [] } },
  ]
  for (const role of roles) actors.push({ name: role, role, user: await person(`Рөлі: ${role}`, role) })
})
afterAll(() => office.close())

const everything = () => ({
  reason: 'Себебі бар',
  publishAt: new Date(Date.now() + 3_600_000).toISOString(),
  change: 'minor' as const,
})
const inTwoDays = (): string => new Date(Date.now() + 2 * 86_400_000).toISOString()

function mayGo(transition: TransitionName, role: Role | undefined, place: Place): boolean {
  const [state = '', seen = '', flag] = place.split(/\/|, /)
  if (!role || !mayMake(transition, role)) return false
  if (transition === 'confirm') return flag === 'urgent'
  if (transition === 'moveEmbargo' || transition === 'liftEmbargo') return flag === 'embargoed'
  if (transition === 'reinstate' && flag === 'reinstated') return false
  const asIfNeverOut = flag === 'reinstated' && transition !== 'withdraw' ? 'never' : seen
  return transitionTable[transition].from(state as State, (transition === 'reinstate' ? seen : asIfNeverOut) as PublicState)
}

const roadNames = ['REST', 'GraphQL', 'Local API'] as const

const graphqlMove = `mutation ($id: String!, $transition: Transition!, $reason: String, $publishAt: String, $releaseAt: String, $change: Change) {
  moveNews(id: $id, transition: $transition, reason: $reason, publishAt: $publishAt, releaseAt: $releaseAt, change: $change) { state }
}`

/** Tries the move by that road; the state that it ended in, or undefined when it was refused. */
async function walk(road: string, user: User | undefined, { collection, id }: ItemReference, transition: TransitionName): Promise<unknown> {
  const given = { ...everything(), ...(transition === 'moveEmbargo' && { releaseAt: inTwoDays() }) }
  if (road === 'REST') {
    const { status, body } = await roads.rest(user, 'POST', `/news/${id}/move`, { transition, ...given })
    if (status === 200) return body.state
    if (![403, 409, 422].includes(status)) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`)
    return undefined
  }
  if (road === 'GraphQL') {
    const { body } = await roads.graphql(user, graphqlMove, { id, transition, ...given })
    return (body.data?.moveNews as { state?: unknown } | null)?.state
  }
  try {
    const { publishAt, releaseAt, ...rest } = given
    const input = { ...rest, publishAt: new Date(publishAt), ...(releaseAt && { releaseAt: new Date(releaseAt) }) }
    return (await move(await office.as(user), { collection, id, transition, input })).state
  } catch (error) {
    if (error instanceof RuleViolation) return undefined
    throw error
  }
}

describe('the table over REST, GraphQL and the Local API', () => {
  it.each(places)('refuses from %s whatever the table does not allow, and leaves no trace of it', async (place) => {
    const reference = await itemAt(office, 'news', place)
    const nobody = await office.as(undefined)
    const before = await tracesOf(nobody, 'news', reference.id)
    let step = places.indexOf(place)
    for (const { name, role, user } of actors) {
      for (const transition of transitionNames.filter((one) => !mayGo(one, role, place))) {
        // Each pair takes one road here and the other two from other places: three roads each would take minutes.
        const road = roadNames[step++ % 3] ?? 'REST'
        expect(await walk(road, user, reference, transition), `${name}: ${transition} by ${road}`).toBeUndefined()
      }
    }
    expect(await tracesOf(nobody, 'news', reference.id)).toEqual(before)
  })

  const rows = places.flatMap((place, at) =>
    transitionNames.flatMap((transition, index) => {
      const free = roles.filter((role) => mayGo(transition, role, place))
      const role = free[(at + index) % free.length]
      return role ? [{ place, transition, role, road: roadNames[(at + index) % 3] ?? 'REST' }] : []
    }),
  )

  it.each(rows)('$transition from $place is free to a $role ($road)', async ({ place, transition, role, road }) => {
    const reference = await itemAt(office, 'news', place)
    const user = actors.find((actor) => actor.role === role)?.user
    const state = await walk(road, user, reference, transition)
    const log = await lastEntry(reference)
    expect(log).toMatchObject({ to: state, action: transition, actor: user?.id, from: place.split('/')[0], reason: 'Себебі бар' })
    const { newest, main } = await bothRows(reference)
    expect([newest, main]).toEqual([state, state])
  })

  async function lastEntry({ id }: ItemReference) {
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: '-at', limit: 1 })
    return docs[0]
  }

  async function bothRows({ id }: ItemReference) {
    const main = await office.payload.findByID({ collection: 'news', id })
    const newest = await office.payload.findByID({ collection: 'news', id, draft: true })
    return { newest: newest.state, main: main.state }
  }
})

describe('quotes, photos and events walk the same roads', () => {
  it.each(['quotes', 'photos', 'events'] as const)('%s', async (collection) => {
    const reference = await itemAt(office, collection, 'inReview/never')
    const { author, editor } = await deskHands(office)
    const path = `/${collection}/${reference.id}/move`
    const before = await tracesOf(author, collection, reference.id)
    expect(codeIn(await roads.rest(author.user as User, 'POST', path, { transition: 'approve' }))).toBe('moveNotYours')
    expect(codeIn(await roads.rest(editor.user as User, 'POST', path, { transition: 'publish' }))).toBe('moveNotFromHere')
    expect(codeIn(await roads.rest(editor.user as User, 'POST', path, { transition: 'approve', revision: 'another' }))).toBe('movedMeanwhile')
    expect(await tracesOf(author, collection, reference.id)).toEqual(before)
    for (const [transition, state] of [['approve', 'approved'], ['publish', 'live']] as const) {
      expect((await roads.rest(editor.user as User, 'POST', path, { transition })).body).toMatchObject({ state })
    }
    const main = await office.payload.findByID({ collection, id: reference.id })
    expect(main).toMatchObject({ state: 'live', publicState: 'live', _status: 'published' })
  })
})
