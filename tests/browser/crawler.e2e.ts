import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bodyOf } from '../support/bodyOf.ts'
import { site } from './support/browser.ts'
import { type Item, openNewsDesk, pageOf } from './support/newsDesk.ts'

type State = 'absent' | 'first' | 'corrected' | 'withdrawn'
/** What is asked again and again: how an answer is read, and how long it may lag behind. */
type Watched = { address: string; stateOf: (answer: { status: number; text: string }) => State | string; lag: number; withdrawn: State }
type Seen = { address: string; from: number; to: number; state: string }
/** From `began` on the new state may be seen, from `done` and the address's lag on nothing else. */
type Phase = { state: State; began: number; done: number }

/** A word that no other story has. */
const coinWord = (): string => `Қыр${Array.from({ length: 8 }, () => 'абдежикл'[Math.floor(Math.random() * 8)]).join('')}`

const lists = ['/kk', '/kk/news', '/kk/news.json', '/kk/feeds/all.rss', '/kk/feeds/all.atom', '/kk/feeds/all.json', '/sitemaps/news.xml']

function watchedFor(item: Item, word: string): Watched[] {
  const listed = ({ text }: { text: string }): State => (text.includes(`${word} түзетілді`) ? 'corrected' : text.includes(`${word} ашылды`) ? 'first' : 'absent')
  return [
    {
      address: pageOf(item),
      lag: 1000,
      withdrawn: 'withdrawn',
      stateOf: ({ status, text }) => (status === 404 ? 'absent' : status === 410 ? 'withdrawn' : status === 200 ? (text.includes('Кеше кездесу өтті.') ? 'corrected' : 'first') : String(status)),
    },
    ...lists.map((address) => ({ address, lag: 1000, withdrawn: 'absent' as const, stateOf: listed })),
    // A page of results marks the words in a headline.
    { address: `/kk/search?q=${encodeURIComponent(word)}`, lag: 2000, withdrawn: 'absent', stateOf: ({ text }) => listed({ text: text.replaceAll(/<\/?mark>/g, '') }) },
  ]
}

/** Asks for everything without a pause until it is told to stop. */
function watch(all: Watched[]) {
  const seen: Seen[] = []
  let isOver = false
  const rounds = all.map(async ({ address, stateOf }) => {
    while (!isOver) {
      const from = Date.now()
      const response = await fetch(`${site}${address}`, { redirect: 'manual' })
      const text = await response.text()
      seen.push({ address, from, to: Date.now(), state: stateOf({ status: response.status, text }) })
      await pause(10)
    }
  })
  return {
    /** Makes a change and stays with what has come of it until every address was asked again. */
    async phase(state: State, act: () => Promise<unknown>, at?: number): Promise<Phase> {
      const began = at ?? Date.now()
      await act()
      const done = at ?? Date.now()
      const isAsked = ({ address, lag }: Watched): boolean => seen.some((one) => one.address === address && one.from > done + lag)
      while (!all.every(isAsked)) await pause(50)
      return { state, began, done }
    },
    async stop(): Promise<Seen[]> {
      isOver = true
      await Promise.all(rounds)
      return seen
    },
  }
}

/** Answers that show what is not yet, or what is no more. */
function faults(seen: Seen[], phases: Phase[], all: Watched[]): string[] {
  const stateIn = (phase: Phase, { withdrawn }: Watched): string => (phase.state === 'withdrawn' ? withdrawn : phase.state)
  return all.flatMap((one) => {
    const own = seen.filter(({ address }) => address === one.address)
    const wrong = own.filter(({ from, to, state }) => {
      const possible = phases.filter((phase, index) => phase.began <= to && from <= (phases[index + 1]?.done ?? Infinity) + one.lag)
      return !possible.some((phase) => stateIn(phase, one) === state)
    })
    const unseen = phases.filter((phase) => !own.some(({ state }) => state === stateIn(phase, one)))
    return [
      ...wrong.slice(0, 3).map(({ from, state }) => `${one.address}: ${state}, ${phases.map((phase) => `${from - phase.done} ms after ${phase.state}`).join(', ')}`),
      ...unseen.map(({ state }) => `${one.address}: never seen ${state}`),
    ]
  })
}

it('whoever asks all the time is never shown what is not yet, nor for longer than a second what is no more', async () => {
  const { api, draft, publish, move } = await openNewsDesk()
  const word = coinWord()
  const item = await draft(`${word} ашылды`)
  const all = watchedFor(item, word)
  const { phase, stop } = watch(all)
  const phases = [await phase('absent', async () => undefined)]
  phases.push(await phase('first', () => publish(item)))
  await api(`/news/${item.id}?draft=true`, 'PATCH', { headline: `${word} түзетілді`, body: bodyOf('Кеше кездесу өтті.') })
  phases.push(await phase('corrected', () => publish(item, { change: 'correction', changeNote: 'Күні түзетілді' })))
  phases.push(await phase('withdrawn', () => move(item, 'withdraw', { reason: 'Дереккөз расталмады' })))
  const seen = await stop()
  expect(faults(seen, phases, all)).toEqual([])
}, 120_000)

it('an embargo is kept to its moment, everywhere, and is over within a second', async () => {
  const { draft, publish } = await openNewsDesk()
  const word = coinWord()
  const item = await draft(`${word} ашылды`)
  const all = watchedFor(item, word)
  const { phase, stop } = watch(all)
  const before = await phase('absent', async () => undefined)
  const releaseAt = Date.now() + 6000
  const after = await phase('first', () => publish(item, { releaseAt: new Date(releaseAt).toISOString() }), releaseAt)
  expect(faults(await stop(), [before, after], all)).toEqual([])
}, 120_000)
