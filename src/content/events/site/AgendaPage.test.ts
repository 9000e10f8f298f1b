import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AgendaPage } from './AgendaPage.tsx'

// UTC+5: what begins before five in the morning lies on the day before in UTC.
it.each([
  ['2026-11-30T12:00:00.000Z', '2026-11-30T13:00:00.000Z', '17:00–18:00'],
  ['2026-11-29T23:00:00.000Z', '2026-11-30T01:00:00.000Z', '04:00–06:00'],
  ['2026-11-30T17:00:00.000Z', '2026-11-30T20:00:00.000Z', '22:00–1 желтоқсан, 01:00'],
  ['2026-11-30T12:00:00.000Z', undefined, '17:00'],
])('from %s to %s is %s in the agenda', (startsAt, endsAt, shown) => {
  const event = { id: '1', slug: 'brifing', title: { kk: 'Брифинг' }, place: {}, address: {}, startsAt, endsAt } as never
  const markup = renderToStaticMarkup(AgendaPage({ days: [{ day: '2026-11-30', events: [event] }], language: 'kk' }))
  expect(/<p class="row-time">(.*?)<\/p>/.exec(markup)?.[1]?.replace(/<[^>]+>/g, '')).toBe(shown)
})
