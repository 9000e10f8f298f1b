import { expect, it } from 'vitest'
import type { PublicState, State } from '#workflow/states.ts'
import { stepTo } from './stepTo.ts'

it.each<[State, PublicState, State, string | undefined]>([
  ['draft', 'never', 'inReview', 'submit'],
  ['draft', 'never', 'approved', undefined],
  ['draft', 'never', 'live', 'publishUrgently'],
  ['draft', 'never', 'draft', undefined],
  ['inReview', 'never', 'changesRequested', 'requestChanges'],
  ['inReview', 'never', 'approved', 'approve'],
  ['approved', 'never', 'scheduled', 'schedule'],
  ['approved', 'never', 'live', 'publish'],
  ['approved', 'never', 'draft', undefined],
  ['scheduled', 'never', 'approved', 'unschedule'],
  ['scheduled', 'never', 'live', 'publish'],
  ['live', 'live', 'withdrawn', 'withdraw'],
  ['live', 'live', 'approved', undefined],
  ['approved', 'live', 'live', 'publish'],
  ['draft', 'live', 'withdrawn', 'withdraw'],
  ['draft', 'never', 'withdrawn', undefined],
  ['withdrawn', 'withdrawn', 'draft', 'reinstate'],
])('from %s (%s) to %s: %s', (state, publicState, to, expected) => expect(stepTo(to, { state, publicState })).toBe(expected))
