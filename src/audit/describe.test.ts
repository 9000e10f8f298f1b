import { describe as group, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { sayHistory } from '#languages/messages/history.ts'
import { transitionNames } from '#workflow/transitions.ts'
import { describe, describedActions, type LoggedEntry } from './describe.ts'

const entry = (given: Partial<LoggedEntry>): LoggedEntry => ({
  at: '2026-03-15T09:05:00.000Z',
  actor: '1',
  actorName: 'Айгүл Сапарова',
  action: 'approve',
  from: 'inReview',
  to: 'approved',
  reason: null,
  ...given,
})

group.each(languages)('in %s', (language) => {
  it.each(describedActions)('%s is a sentence with nothing left open', (action) => {
    const times: Partial<Record<string, string>> = { setDeadline: '2026-03-16T09:05:00.000Z', acceptEmbargo: '2026-03-16T09:05:00.000Z', approveJournalist: '2027-11-30' }
    const { sentence } = describe(entry({ action, to: times[action] ?? 'urgent' }), language)
    expect(sentence).toContain('Айгүл Сапарова')
    // The log's filter names actions that have not happened.
    expect(() => describe(entry({ action, to: null }), language)).not.toThrow()
    expect(sentence).not.toMatch(/[{}]|undefined|Invalid/)
    expect(sentence).not.toContain(sayHistory(language, 'other', { action }))
  })

  it('has words for every transition of the table', () => {
    for (const name of transitionNames) expect(describedActions).toContain(name)
    for (const name of describedActions) expect(sayHistory.has(name)).toBe(true)
  })

  it('an action that nobody has put into words keeps its name', () => {
    expect(describe(entry({ action: 'paintBlue' }), language).sentence).toContain('paintBlue')
  })
})

it.each([
  ['kk', 'Айгүл Сапарова мақұлдады', '2026 жылғы 15 наурыз, 14:05', 'Тексеруде → Мақұлданды'],
  ['ru', 'Айгүл Сапарова: одобрено', '15 марта 2026 года, 14:05', 'На проверке → Одобрен'],
  ['en', 'Айгүл Сапарова approved it', '15 March 2026, 14:05', 'In review → Approved'],
] as const)('%s: %s', (language, sentence, when, states) => {
  expect(describe(entry({}), language)).toMatchObject({ sentence, when, states, reason: undefined })
})

it.each([
  [{ actor: 'clock', actorName: null, action: 'publish' }, 'Жүйе (жоспар бойынша) жариялады'],
  [{ actor: 'system', actorName: null, action: 'create' }, 'Жүйе жаңа жоба ашты'],
  [{ actor: null, actorName: null, action: 'submit' }, 'Белгісіз адам тексеруге жіберді'],
  [{ action: 'setDeadline', to: null }, 'Айгүл Сапарова мерзімді алып тастады'],
  [{ action: 'schedule', setTime: '2026-03-16T09:05:00.000Z' }, 'Айгүл Сапарова жариялау уақытын белгіледі: 2026 жылғы 16 наурыз, 14:05'],
  [{ action: 'moveEmbargo', setTime: '2026-03-16T09:05:00.000Z' }, 'Айгүл Сапарова эмбаргоның уақытын ауыстырды: 2026 жылғы 16 наурыз, 14:05'],
  [{ action: 'publish', setTime: '2026-03-16T09:05:00.000Z' }, 'Айгүл Сапарова жариялады, эмбарго уақыты: 2026 жылғы 16 наурыз, 14:05'],
  [{ action: 'schedule', setTime: null }, 'Айгүл Сапарова жариялау уақытын белгіледі'],
  [{ action: 'approveJournalist', to: '2027-11-30' }, 'Айгүл Сапарова журналистке рұқсат берді, мерзімі: 2027 жылғы 30 қараша'],
  [{ action: 'setPriority', to: 'low' }, 'Айгүл Сапарова маңыздылығын өзгертті: төмен'],
  [{ action: 'assign', to: 'Ержан Төлеген' }, 'Айгүл Сапарова жауапты адам тағайындады: Ержан Төлеген'],
])('%o reads %s', (given, sentence) => {
  expect(describe(entry(given), 'kk').sentence).toBe(sentence)
})

it('says how a desk was called before', () => {
  const renamed = entry({ action: 'changeDesk', from: 'Қалалық штаб', to: 'Ақкент штабы' })
  expect(describe(renamed, 'kk')).toMatchObject({ sentence: 'Айгүл Сапарова десктің деректерін өзгертті', states: 'Қалалық штаб → Ақкент штабы' })
  expect(describe(entry({ action: 'changeDesk', from: 'Штаб', to: 'Штаб' }), 'kk').states).toBeUndefined()
})

it('says the reason, and no states where there are none', () => {
  expect(describe(entry({ action: 'invite', from: null, to: 'editor', reason: ' Дереккөзі жоқ ' }), 'kk')).toMatchObject({ reason: 'Дереккөзі жоқ', states: undefined })
})
