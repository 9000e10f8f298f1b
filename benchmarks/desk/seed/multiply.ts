import type { Payload } from 'payload'
import { toListKey } from '#content/list-search/listKey.ts'
import { fold } from '#languages/fold.ts'
import { toSlug } from '#languages/toSlug.ts'
import type { SqliteClient } from '#platform/database/sqlite/writerConnection.ts'
import { size } from '../size.ts'
import { Chance } from './Chance.ts'
import { copyWords } from './copyWords.ts'
import { takeMould, type Mould, type Source } from './mould.ts'
import type { Prototype, Prototypes } from './prototypes.ts'
import { recipes } from './recipes.ts'
import { partTables, query } from './rowTree.ts'
import { loadStaff } from './staff.ts'
import { toInserts, type Insert } from './templates.ts'

const day = 86_400_000
const places = 'Алматы Астана Шымкент Қарағанды Ақтөбе Тараз Павлодар Өскемен Семей Атырау Қостанай Қызылорда Орал Петропавл Ақтау Теміртау Түркістан Көкшетау Талдықорған Екібастұз Рудный Жаңаөзен Жезқазған Балқаш Кентау Сәтбаев Қаскелең Құлсары Арыс Зайсан Үшарал Ақсай Шу Сарқан Ұлытау Мерке Қордай Ақсу Щучинск Риддер'.split(' ')

/**
 * Makes the rest of the newsroom: copies of what the use cases made, each with its own ids, words, people and days.
 * Resolves to one copy of each original news item.
 */
export async function multiply(payload: Payload, client: SqliteClient, { stories, photos }: Prototypes, say: (done: string) => void): Promise<Map<string, string>> {
  const staff = await loadStaff(payload)
  const source: Source = { payload, client, parts: await partTables(client), names: staff.names }
  const chance = new Chance(20_261_128)
  const now = Date.now()
  const live = new Set((await query(client, "SELECT id FROM photos WHERE state = 'live'")).map(({ id }) => String(id)))
  const originals = new Set(photos)

  const photoMoulds: { mould: Mould; isLive: boolean }[] = []
  for (const id of photos) photoMoulds.push({ mould: await takeMould(source, { photos: [id] }), isLive: live.has(id) })
  const moulds = new Map<Prototype, Mould>()
  for (const story of stories) moulds.set(story, await takeMould(source, { quotes: story.quotes, news: story.items }))
  const restore = await inHaste(client)

  const shown = [...live]
  for (let made = photos.length; made < size.photos; ) {
    const batch: Insert[] = []
    for (let at = 0; at < 200 && made < size.photos; at += 1, made += 1) {
      const { mould, isLive } = chance.oneOf(photoMoulds)
      const cast = staff.castOf(chance)
      const own = new Map(mould.fileNames.flatMap((name) => renamed(name, made)))
      const words = copyWords({ mould, chance, now, own, forward: 0, back: chance.next() * (isLive ? 1800 : 5) * day, cast: (word) => cast.get(word) })
      batch.push(...toInserts(mould.templates, words))
      const [original] = mould.ids
      const id = original && words(original)
      if (isLive && id) shown.push(id)
    }
    await client.batch(batch, 'write')
  }
  say(`${size.photos} photos`)

  const copyOf = new Map<string, string>()
  let items = stories.reduce((sum, story) => sum + story.items.length, 0)
  const copies = copiesOf(stories, size.news - items, chance)
  for (let from = 0; from < copies.length; from += 100) {
    const batch: Insert[] = []
    for (const [at, story] of copies.slice(from, from + 100).entries()) {
      const mould = moulds.get(story)
      if (!mould) continue
      const { outcome, days } = story.recipe
      const cast = staff.castOf(chance)
      const isAhead = outcome === 'scheduled' || outcome === 'embargoed'
      const words = copyWords({
        mould,
        chance,
        now,
        own: headlinesOf(mould, chance.oneOf(places), from + at + 1),
        // The newer, the more of them there are.
        back: chance.next() ** 1.5 * days * day,
        forward: isAhead ? chance.next() * 14 * day : 0,
        cast: (word) => (originals.has(word) ? chance.oneOf(shown) : cast.get(word)),
      })
      batch.push(...toInserts(mould.templates, words))
      for (const original of story.items) copyOf.set(original, words(original) ?? '')
      items += story.items.length
    }
    await client.batch(batch, 'write')
    if (from % 1000 === 0) say(`${items} news items`)
  }
  say(`${items} news items`)
  await restore()
  say('indexes')
  return copyOf
}

/** Writes without care and without indexes, until what it resolves to is called. */
async function inHaste(client: SqliteClient): Promise<() => Promise<void>> {
  for (const setting of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -200000']) await client.execute(`PRAGMA ${setting}`)
  const indexes = await query(client, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
  for (const { name } of indexes) await client.execute(`DROP INDEX "${name}"`)
  return async () => {
    for (const { sql } of indexes) await client.execute(String(sql))
  }
}

/** Which story each copy is made from: by share, and at least as many items as are wanted. */
function copiesOf(stories: Prototype[], wanted: number, chance: Chance): Prototype[] {
  const copies = recipes.flatMap(({ name, share }) => {
    const some = stories.filter(({ recipe }) => recipe.name === name)
    const list: Prototype[] = []
    for (let items = 0, at = 0; items < (wanted * share) / 1000; at += 1) {
      const story = some[at % some.length]
      if (!story) throw new Error(`There is no story "${name}"`)
      list.push(story)
      items += story.items.length
    }
    return list
  })
  return copies.map((copy) => [chance.next(), copy] as const).toSorted(([a], [b]) => a - b).map(([, copy]) => copy)
}

function renamed(name: string, number: number): [string, string][] {
  const own = name.replace(/(\.\w+)$/, `-${number}$1`)
  return [[name, own], [toListKey([name]), toListKey([own])]]
}

function headlinesOf({ headlines }: Mould, place: string, number: number): Map<string, string> {
  const own = new Map<string, string>()
  for (const { text, slug } of headlines) {
    const headline = `${text}: ${place}, ${number}`
    own.set(text, headline).set(fold(text), fold(headline)).set(toListKey([text]), toListKey([headline]))
    if (!own.has(slug)) own.set(slug, `${toSlug(text, 'news', 60)}-${toSlug(place, 'x')}-${number}`)
  }
  return own
}
