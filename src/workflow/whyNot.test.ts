import { describe, expect, it } from 'vitest'
import { transitionTable, mayMake } from '../../tests/support/transitionTable.ts'
import { roles, type Role } from '#people/users/roles.ts'
import type { RankedFinding } from './finding.ts'
import { publicStates, states } from './states.ts'
import { transitionNames, type TransitionName } from './transitions.ts'
import { whyNot, type Actor, type Facts, type MoveInput } from './whyNot.ts'

const now = new Date('2026-03-01T10:00:00Z')
const soon = new Date('2026-03-02T10:00:00Z')
const past = new Date('2026-02-01T10:00:00Z')

const staff = (role: Role, { mayEdit = true, id = role as string } = {}): Actor => ({
  kind: 'staff',
  staff: { id, name: role, roles: [role], desks: ['d'] },
  mayEdit,
})

/** An item to which nothing stands in the way. */
const facts = (given: Partial<Facts> = {}): Facts => ({
  actor: staff('chiefEditor'),
  now,
  state: 'approved',
  publicState: 'never',
  reinstated: false,
  urgentBy: 'somebody',
  changedBy: ['author'],
  approvalHolds: true,
  invalid: [],
  missing: [],
  findings: [],
  quietPeriodAt: () => undefined,
  kazakhFrom: undefined,
  scheduledFor: past,
  releaseAt: undefined,
  heldUntil: soon,
  blockingComments: 0,
  blockedBy: undefined,
  ...given,
})

const everything: MoveInput = { reason: 'Себебі бар', publishAt: new Date(+soon - 1), releaseAt: soon, change: 'minor' }
const pairs = states.flatMap((state) => publicStates.map((publicState) => ({ state, publicState })))
const nameOf = ({ state, publicState }: (typeof pairs)[number]): string => `${state}/${publicState}`

const startsFor = (transition: TransitionName, actor: Actor): string[] =>
  pairs.filter((pair) => !whyNot(transition, facts({ ...pair, actor }), everything)).map(nameOf)
const startsInTable = (transition: TransitionName): string[] =>
  pairs.filter(({ state, publicState }) => transitionTable[transition].from(state, publicState)).map(nameOf)

describe('the table, pair by pair', () => {
  const rows = transitionNames.flatMap((transition) => roles.map((role) => ({ transition, role })))
  it.each(rows)('$transition by a $role starts where the table says', ({ transition, role }) => {
    expect(startsFor(transition, staff(role))).toEqual(mayMake(transition, role) ? startsInTable(transition) : [])
  })

  it.each(transitionNames)('%s by nobody, or by staff who may not edit the item, starts nowhere', (transition) => {
    expect(startsFor(transition, { kind: 'nobody' })).toEqual([])
    for (const role of roles) expect(startsFor(transition, staff(role, { mayEdit: false }))).toEqual([])
  })

  it.each(transitionNames)('%s by the clock starts where the table says', (transition) => {
    expect(startsFor(transition, { kind: 'clock' })).toEqual(
      transitionTable[transition].clock ? startsInTable(transition) : [],
    )
  })

  it.each(transitionNames)('%s by a reporter who is a chief editor too is as free as by a chief editor', (transition) => {
    const both: Actor = { kind: 'staff', mayEdit: true, staff: { id: 'x', name: '', roles: ['reporter', 'chiefEditor'], desks: [] } }
    expect(startsFor(transition, both)).toEqual(startsFor(transition, staff('chiefEditor')))
  })
})

type Case = [name: string, transition: TransitionName, given: Partial<Facts>, input: MoveInput, code: string | undefined]
const quiet = (from: Date) => (time: Date) => (time >= from ? 'Сайлау' : undefined)
const me = 'chiefEditor'
const embargoed = { publicState: 'live', releaseAt: soon, heldUntil: soon } as const

const found = (level: RankedFinding['level'], check = 'deadLink'): RankedFinding => ({ check, level, says: check, values: {}, place: { field: 'body' } })

const cases: Case[] = [
  ['advice', 'submit', { state: 'draft', findings: [found('advice')] }, {}, undefined],
  ['an unexplained finding', 'submit', { state: 'draft', findings: [found('explain')] }, {}, 'findingsUnexplained'],
  ['a blank explanation', 'submit', { state: 'draft', findings: [found('explain')] }, { reason: ' \n' }, 'findingsUnexplained'],
  ['an explained finding', 'submit', { state: 'draft', findings: [found('explain')] }, { reason: 'Бірге шығады' }, undefined],
  ['a finding that blocks, whatever is explained', 'submit', { state: 'changesRequested', findings: [found('explain'), found('block')] }, { reason: 'Бірге шығады' }, 'findingsBlock'],
  ['findings do not stop the reviewer', 'approve', { state: 'inReview', findings: [found('block')] }, {}, undefined],
  ['findings do not stop urgent news', 'publishUrgently', { state: 'draft', findings: [found('block')] }, { reason: 'Шұғыл' }, undefined],
  ['four eyes', 'approve', { state: 'inReview', changedBy: ['author', me] }, {}, 'fourEyes'],
  ['whose text it is, where nothing is to be approved', 'approve', { state: 'live', publicState: 'live', changedBy: [me] }, {}, 'moveNotFromHere'],
  ['four eyes do not bind publishing', 'publish', { changedBy: [me] }, {}, undefined],
  ['the publisher does not confirm', 'confirm', { state: 'live', publicState: 'live', urgentBy: me }, {}, 'secondPersonConfirms'],
  ['who published what is withdrawn', 'confirm', { state: 'withdrawn', publicState: 'withdrawn', urgentBy: me }, {}, 'moveNotFromHere'],
  ['nothing to confirm', 'confirm', { state: 'live', publicState: 'live', urgentBy: undefined }, {}, 'moveNotConfirmable'],
  ['an unresolved blocking comment', 'approve', { state: 'inReview', blockingComments: 1 }, {}, 'blockingComments'],
  ['a blocking comment does not stop a submission', 'submit', { state: 'draft', blockingComments: 1 }, {}, undefined],
  ['a blocking comment does not stop sending back', 'requestChanges', { state: 'inReview', blockingComments: 1 }, { reason: 'Шешіңіз' }, undefined],
  ['publishing a changed text', 'publish', { approvalHolds: false }, {}, 'approvalBroken'],
  ['scheduling a changed text', 'schedule', { approvalHolds: false }, { publishAt: soon }, 'approvalBroken'],
  ['urgency needs no approval', 'publishUrgently', { state: 'draft', approvalHolds: false }, { reason: 'Шұғыл' }, undefined],
  ['missing fields', 'submit', { state: 'draft', missing: ['headline'] }, {}, 'fieldsMissing'],
  ['missing fields of urgent news', 'publishUrgently', { state: 'draft', missing: ['body'] }, { reason: 'Шұғыл' }, 'fieldsMissing'],
  ['missing fields may be sent back', 'requestChanges', { state: 'inReview', missing: ['body'] }, { reason: 'Толтырыңыз' }, undefined],
  ['invalid fields', 'submit', { state: 'draft', invalid: ['language'] }, {}, 'fieldsInvalid'],
  ['invalid fields of urgent news', 'publishUrgently', { state: 'draft', invalid: ['body'] }, { reason: 'Шұғыл' }, 'fieldsInvalid'],
  ['no reason', 'withdraw', { state: 'live', publicState: 'live' }, {}, 'reasonMissing'],
  ['a blank reason', 'requestChanges', {}, { reason: '  \n' }, 'reasonMissing'],
  ['an endless reason', 'requestChanges', {}, { reason: 'а'.repeat(2001) }, 'reasonTooLong'],
  ['the longest reason', 'requestChanges', {}, { reason: 'а'.repeat(2000) }, undefined],
  ['an endless note', 'publish', { publicState: 'live' }, { change: 'update', changeNote: 'а'.repeat(5001) }, 'changeNoteTooLong'],
  ['no time', 'schedule', {}, {}, 'publishAtMissing'],
  ['a time in the past', 'schedule', {}, { publishAt: past }, 'publishAtPast'],
  ['this very moment', 'schedule', {}, { publishAt: now }, 'publishAtPast'],
  ['scheduling into a quiet period', 'schedule', { quietPeriodAt: quiet(soon) }, { publishAt: soon }, 'quietPeriod'],
  ['scheduling before a quiet period', 'schedule', { quietPeriodAt: quiet(new Date(+soon + 1)) }, { publishAt: soon }, undefined],
  ['publishing in a quiet period', 'publish', { quietPeriodAt: quiet(past) }, {}, 'quietPeriod'],
  ['urgency in a quiet period', 'publishUrgently', { state: 'draft', quietPeriodAt: quiet(past) }, { reason: 'Шұғыл' }, 'quietPeriod'],
  ['an embargo into a quiet period', 'publish', { quietPeriodAt: quiet(soon) }, { releaseAt: soon }, 'quietPeriod'],
  ['an earlier embargo into a quiet period', 'publish', { quietPeriodAt: quiet(soon), releaseAt: soon }, {}, 'quietPeriod'],
  ['that embargo lifted', 'publish', { quietPeriodAt: quiet(soon), releaseAt: soon }, { releaseAt: null }, undefined],
  ['withdrawing in a quiet period', 'withdraw', { state: 'live', publicState: 'live', quietPeriodAt: quiet(past) }, { reason: 'Қате' }, undefined],
  ['an embargo in the past', 'publish', {}, { releaseAt: past }, 'releaseAtPast'],
  ['an embargo on what everybody has seen', 'publish', { publicState: 'live', heldUntil: undefined }, { releaseAt: soon, change: 'minor' }, 'embargoTooLate'],
  ['an embargo on what has come out of one', 'publish', { publicState: 'live', releaseAt: past, heldUntil: undefined }, { releaseAt: soon, change: 'minor' }, 'embargoTooLate'],
  ['an embargo that is moved', 'publish', embargoed, { releaseAt: new Date(+soon + 1), change: 'minor' }, undefined],
  ['moving an embargo without a time', 'moveEmbargo', embargoed, {}, 'releaseAtMissing'],
  ['moving an embargo into the past', 'moveEmbargo', embargoed, { releaseAt: past }, 'releaseAtPast'],
  ['moving an embargo into a quiet period', 'moveEmbargo', { ...embargoed, quietPeriodAt: quiet(soon) }, { releaseAt: soon }, 'quietPeriod'],
  ['moving an embargo ahead of Kazakh', 'moveEmbargo', { ...embargoed, kazakhFrom: soon }, { releaseAt: new Date(+soon - 1) }, 'kazakhFirst'],
  ['moving what is under no embargo', 'moveEmbargo', { publicState: 'live', heldUntil: undefined }, { releaseAt: soon }, 'moveNotUnderEmbargo'],
  ['lifting an embargo in a quiet period', 'liftEmbargo', { ...embargoed, quietPeriodAt: quiet(past) }, { releaseAt: null }, 'quietPeriod'],
  ['lifting an embargo ahead of Kazakh', 'liftEmbargo', { ...embargoed, kazakhFrom: soon }, { releaseAt: null }, 'kazakhFirst'],
  ['lifting an embargo ahead of Kazakh for a reason', 'liftEmbargo', { ...embargoed, kazakhFrom: soon }, { releaseAt: null, reason: 'Мәтін жайылып кетті' }, undefined],
  ['lifting what is under no embargo', 'liftEmbargo', { publicState: 'live', heldUntil: undefined }, { releaseAt: null }, 'moveNotUnderEmbargo'],
  ['an embargo on a change that goes out after the first one', 'schedule', embargoed, { publishAt: new Date(+soon + 1), releaseAt: new Date(+soon + 2), change: 'minor' }, 'embargoTooLate'],
  ['a live item without a note', 'publish', { publicState: 'live' }, {}, 'changeNoteMissing'],
  ['a live item with half a note', 'publish', { publicState: 'live' }, { change: 'correction', changeNote: ' ' }, 'changeNoteMissing'],
  ['a live item with a note', 'publish', { publicState: 'live' }, { change: 'correction', changeNote: 'Аты түзетілді' }, undefined],
  ['a live item with a minor change', 'publish', { publicState: 'live' }, { change: 'minor' }, undefined],
  ['a scheduled change has its note', 'publish', { publicState: 'live', state: 'scheduled' }, {}, undefined],
  ['half a note in place of the one that a scheduled change has', 'publish', { publicState: 'live', state: 'scheduled' }, { change: 'correction' }, 'changeNoteMissing'],
  ['a change is scheduled with a note', 'schedule', { publicState: 'live' }, { publishAt: soon }, 'changeNoteMissing'],
  ['Kazakh first', 'publish', { kazakhFrom: 'notPlanned' }, {}, 'kazakhFirst'],
  ['Kazakh first when scheduled', 'schedule', { kazakhFrom: 'notPlanned' }, { publishAt: soon }, 'kazakhFirst'],
  ['before the Kazakh embargo lifts', 'publish', { kazakhFrom: soon }, {}, 'kazakhFirst'],
  ['under an embargo that ends too early', 'publish', { kazakhFrom: soon }, { releaseAt: new Date(+soon - 1) }, 'kazakhFirst'],
  ['under the same embargo', 'publish', { kazakhFrom: soon }, { releaseAt: soon }, undefined],
  ['under the embargo that it has', 'publish', { kazakhFrom: soon, releaseAt: soon }, {}, undefined],
  ['out of the embargo that it has', 'publish', { kazakhFrom: soon, releaseAt: soon }, { releaseAt: null }, 'kazakhFirst'],
  ['planned for when the Kazakh embargo lifts', 'schedule', { kazakhFrom: soon }, { publishAt: soon }, undefined],
  ['ahead of Kazakh for a reason', 'publish', { kazakhFrom: 'notPlanned' }, { reason: 'Шетел БАҚ-ы күтіп отыр' }, undefined],
  ['a withdrawn item', 'publish', { publicState: 'withdrawn' }, {}, 'moveNeedsReinstating'],
  ['a reinstated item', 'publish', { publicState: 'withdrawn', reinstated: true }, {}, undefined],
  ['reinstating twice', 'reinstate', { publicState: 'withdrawn', reinstated: true }, { reason: 'Қате емес' }, 'moveNotFromHere'],
  ['a draft speaker', 'publish', { blockedBy: { code: 'speakerIsDraft', values: {} } }, {}, 'speakerIsDraft'],
  ['a draft speaker does not stop a review', 'approve', { state: 'inReview', blockedBy: { code: 'speakerIsDraft', values: {} } }, {}, undefined],
  ['the clock too early', 'publish', { actor: { kind: 'clock' }, state: 'scheduled', scheduledFor: soon }, {}, 'notYetDue'],
  ['the clock without a plan', 'publish', { actor: { kind: 'clock' }, scheduledFor: undefined }, {}, 'notYetDue'],
  ['the clock on time', 'publish', { actor: { kind: 'clock' }, state: 'scheduled', scheduledFor: now }, {}, undefined],
  ['the clock in a quiet period', 'publish', { actor: { kind: 'clock' }, state: 'scheduled', quietPeriodAt: quiet(past) }, {}, 'quietPeriod'],
  ['the clock with a changed text', 'publish', { actor: { kind: 'clock' }, state: 'scheduled', approvalHolds: false }, {}, 'approvalBroken'],
  ['the clock needs no second reason', 'publish', { actor: { kind: 'clock' }, state: 'scheduled', kazakhFrom: 'notPlanned' }, {}, undefined],
]

describe('conditions', () => {
  it.each(cases)('%s (%s)', (_, transition, given, input, code) => {
    expect(whyNot(transition, facts(given), input)?.code).toBe(code)
  })

  it('names what is missing', () => {
    const refusal = whyNot('submit', facts({ state: 'draft', missing: ['headline', 'body'] }))
    expect(refusal?.values).toEqual({ fields: 'headline,body' })
  })

  it('counts the comments that stop an approval', () => {
    expect(whyNot('approve', facts({ state: 'inReview', blockingComments: 2 }))?.values).toEqual({ count: '2' })
  })

  it('names each check once, and asks for an explanation only when the button is pressed', () => {
    const findings = [found('block', 'altText'), found('block', 'altText'), found('block'), found('explain', 'dashes')]
    expect(whyNot('submit', facts({ state: 'draft', findings }))?.values).toEqual({ findings: 'altText,deadLink' })
    expect(whyNot('submit', facts({ state: 'draft', findings: [found('explain')] }))).toBeUndefined()
  })

  it('leaves out what only the input can decide while the button is not pressed', () => {
    expect(whyNot('withdraw', facts({ state: 'live', publicState: 'live' }))).toBeUndefined()
    expect(whyNot('schedule', facts())).toBeUndefined()
  })
})
