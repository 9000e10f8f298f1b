import { describe, expect, it } from 'vitest'
import { usualPatience } from './patience.ts'
import { dueAt, isOverdue, isStuck, type Waiting } from './dueAt.ts'

const at = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 10, day, hour))
const waiting = (given: Partial<Waiting>): Waiting => ({ state: 'inReview', stateSince: at(10), deadline: undefined, priority: 'normal', ...given })

describe('by when somebody has to act', () => {
  it.each<[string, Partial<Waiting>, Date | undefined]>([
    ['a day of review', {}, at(11)],
    ['two hours of an urgent review', { priority: 'urgent' }, at(10, 2)],
    ['two days when it has time', { priority: 'low' }, at(12)],
    ['a week as a draft', { state: 'draft' }, at(17)],
    ['its deadline when that comes first', { deadline: at(10, 5) }, at(10, 5)],
    ['not later than its state bears', { deadline: at(20) }, at(11)],
    ['never once it is scheduled', { state: 'scheduled', deadline: at(10, 5) }, undefined],
    ['never once it is live', { state: 'live', deadline: at(10, 5) }, undefined],
    ['its deadline where nobody knows since when it waits', { stateSince: undefined, deadline: at(12) }, at(12)],
    ['unknown where nothing is known', { stateSince: undefined }, undefined],
  ])('%s', (_, given, expected) => expect(dueAt(waiting(given), usualPatience)).toEqual(expected))
})

describe('what is late', () => {
  it.each<[string, Partial<Waiting>, Date, boolean, boolean]>([
    ['nothing at first', { deadline: at(20) }, at(10, 1), false, false],
    ['stuck before the deadline', { deadline: at(20) }, at(12), false, true],
    ['overdue before it is stuck', { deadline: at(10, 5) }, at(10, 6), true, false],
    ['both', { deadline: at(10, 5) }, at(15), true, true],
    ['nothing when it is live', { state: 'live', deadline: at(10, 5) }, at(15), false, false],
  ])('%s', (_, given, now, overdue, stuck) => {
    expect([isOverdue(waiting(given), usualPatience, now), isStuck(waiting(given), usualPatience, now)]).toEqual([overdue, stuck])
  })
})

it('the house may have more patience, or less', () => {
  const patience = { ...usualPatience, inReview: 6 }
  expect(dueAt(waiting({}), patience)).toEqual(at(10, 6))
  expect(dueAt(waiting({ priority: 'urgent' }), patience)).toEqual(new Date(at(10).getTime() + 1_800_000))
  expect([isStuck(waiting({}), patience, at(10, 7)), isStuck(waiting({}), usualPatience, at(10, 7))]).toEqual([true, false])
})
