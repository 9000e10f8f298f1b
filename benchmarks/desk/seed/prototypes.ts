import { createLocalReq, type Payload } from 'payload'
import { translate } from '#content/news/translations/translate.ts'
import { languages } from '#languages/language.ts'
import { demoContent } from '../../../src/operations/demo/content/demoContent.ts'
import type { Block, DemoQuote, DemoStory, DemoVersion } from '../../../src/operations/demo/content/shapes.ts'
import { photoKeys } from '../../../src/operations/demo/photos/drawDemoPhoto.ts'
import { journeys } from '../../../src/operations/demo/seed/journeys.ts'
import { moveAs, publishAs } from '../../../src/operations/demo/seed/moveAs.ts'
import { seedDocuments, seedQuotes, seedSpeakers } from '../../../src/operations/demo/seed/seedCards.ts'
import { Seeding } from '../../../src/operations/demo/seed/Seeding.ts'
import { seedPhotos } from '../../../src/operations/demo/seed/seedPhotos.ts'
import { seedReference } from '../../../src/operations/demo/seed/seedReference.ts'
import { keyOf, type StoryWork } from '../../../src/operations/demo/seed/StoryWork.ts'
import { toBody } from '../../../src/operations/demo/seed/toBody.ts'
import { rewriteStory, writeStory } from '../../../src/operations/demo/seed/writeStory.ts'
import { password, size } from '../size.ts'
import { recipes, type Recipe } from './recipes.ts'

export type Prototype = { recipe: Recipe; items: string[]; quotes: string[] }
export type Prototypes = { stories: Prototype[]; photos: string[] }

const { quotes } = demoContent
/** All have a Russian version too. */
const stories = demoContent.stories.filter(({ ru }) => ru)
/** Three stories' worth of text: about 350 words. */
const textOf = (at: number, language: 'kk' | 'ru' | 'en'): Block[] =>
  [0, 7, 11].flatMap((step) => (stories[(at + step) % stories.length]?.[language]?.body ?? []).filter((block) => 'paragraph' in block || 'heading' in block))

/** What one prototype says: a story of the demo at length, with a quote of its own, in all languages that it has. */
function storyOf(recipe: Recipe, at: number, number: number): { story: DemoStory; quote: DemoQuote; russian: DemoVersion | undefined } {
  const base = stories[at % stories.length]
  const said = quotes[at % quotes.length]
  if (!base || !said) throw new Error('The demo has no stories')
  const key = `${recipe.name}-${number}`
  const quote = { ...said, key: `${key}-quote` }
  const versionIn = (language: 'kk' | 'ru' | 'en'): DemoVersion | undefined => {
    const version = base[language]
    if (!version) return undefined
    const { outcome: _, ...rest } = version
    return { note: base.kk.note ?? 'Деректер нақтыланды.', mistakenHeadline: `${version.headline} (нақтыланады)`, addition: version.lead, ...rest, body: [...textOf(at, language), { quote: quote.key }] }
  }
  const moment = recipe.outcome === 'scheduled' || recipe.outcome === 'embargoed' ? { daysAgo: -1, at: '12:00' } : { daysAgo: 1, at: '09:00' }
  const { ru: _ru, en: _en, documents: _documents, ...rest } = base
  const [ru, en] = recipe.translated ? [] : [versionIn('ru'), versionIn('en')]
  return { quote, russian: versionIn('ru'), story: { ...rest, key, moment, outcome: recipe.outcome, nature: 'informational', kk: versionIn('kk') as DemoVersion, ...(ru && { ru }), ...(en && { en }) } }
}

/** Desks, staff, photos and a story of each kind, all by the house's own use cases. */
export async function makePrototypes(payload: Payload): Promise<Prototypes> {
  const seeding = new Seeding(payload, new Date())
  await seeding.together(() => seedReference(seeding, demoContent, () => password))
  await seedPhotos(seeding, demoContent, photoKeys)
  await seeding.together(() => seedSpeakers(seeding, demoContent))
  await seedDocuments(seeding, demoContent)
  await seeding.together(async () => {
    for (const [at, key] of photoKeys.entries()) {
      if (at % 20 === 0) continue
      if (at % 20 === 1) await moveAs(seeding, 'photographer', ['photos', key], 'submit')
      else await publishAs(seeding, 'photographer', ['photos', key])
    }
    for (const { key } of demoContent.events) await publishAs(seeding, 'reporter', ['events', key])
  })
  let at = 0
  const made: Prototype[] = []
  for (const recipe of recipes) {
    for (let number = 0; number < recipe.prototypes; number += 1) {
      const { story, quote, russian } = storyOf(recipe, at++, number)
      await seeding.together(() => seedQuotes(seeding, { ...demoContent, stories: [story], quotes: [quote] }))
      const items = await makeStory(seeding, recipe, story, russian)
      made.push({ recipe, items, quotes: [seeding.id('quotes', quote.key)] })
    }
  }
  await payload.jobs.run({ limit: 10_000, silent: true })
  return { stories: made, photos: photoKeys.map((key) => seeding.id('photos', key)) }
}

/** Written down, changed twice, and then on its way. */
async function makeStory(seeding: Seeding, recipe: Recipe, story: DemoStory, russian: DemoVersion | undefined): Promise<string[]> {
  const works = languages.flatMap((language): StoryWork[] => {
    const version = story[language]
    return version ? [{ seeding, story, version, language, author: language === 'kk' ? 'reporter' : 'translator', editor: 'editor' }] : []
  })
  const [, ...rest] = journeys[story.outcome]
  const saysMore = story.outcome === 'corrected' || story.outcome === 'liveWithNewerDraft'
  const changes = saysMore ? size.revisionsEach - 2 : size.revisionsEach - 1
  await seeding.together(async () => {
    for (const work of works) {
      await writeStory(work, story.outcome === 'corrected' ? work.version.mistakenHeadline : work.version.headline)
      for (let change = 1; change <= changes; change += 1) await rewriteStory(work, { added: { paragraph: `${work.version.lead} (${change})` } })
    }
  })
  if (story.outcome === 'inReview' || story.outcome === 'changesRequested') for (const work of works) await talk(work)
  await seeding.together(async () => {
    for (const step of rest) for (const work of works) await step(work)
  })
  const items = works.map((work) => seeding.id('news', keyOf(work)))
  return recipe.translated && works[0] && russian ? [...items, await makeTranslation(works[0], russian, recipe.translated)] : items
}

/** Three comments and a reply, on a field and on the whole. */
async function talk(work: StoryWork): Promise<void> {
  const { seeding, version } = work
  const item = seeding.id('news', keyOf(work))
  const say = (who: string, text: string, more: object) =>
    seeding.payload.create({ collection: 'comments', data: { collection: 'news', item, text, ...more } as never, user: seeding.person(who), overrideAccess: false, depth: 0 })
  const first = await say('editor', 'Дереккөзін көрсетіңіз.', { field: 'lead', passage: { exact: version.lead.slice(0, 20), prefix: '', suffix: version.lead.slice(20, 40) } })
  await say(work.author, 'Қостым.', { thread: first.id })
  await say('editor', 'Тақырып ұзақ емес пе?', { field: 'headline' })
  await say('secondEditor', 'Жалпы дұрыс.', {})
}

async function makeTranslation(work: StoryWork, version: DemoVersion, how: 'current' | 'outdated'): Promise<string> {
  const { seeding } = work
  const kazakh = ['news', keyOf(work)] as const
  const russian = ['news', keyOf({ ...work, language: 'ru' })] as const
  const req = await createLocalReq({ user: seeding.person('translator') }, seeding.payload)
  const { id } = await translate(req, { id: seeding.id(...kazakh), language: 'ru' })
  seeding.remember(...russian, id)
  const { headline, lead, body } = version
  const text = { headline, lead, body: toBody(seeding, body), dateline: work.story.dateline.ru }
  for (const data of [text, { lead: `${lead} (1)` }]) {
    await seeding.payload.update({ collection: 'news', id, data: data as never, user: seeding.person('translator'), draft: true, overrideAccess: false, depth: 0 })
  }
  await moveAs(seeding, 'translator', russian, 'submit')
  await moveAs(seeding, 'editor', russian, 'approve')
  await moveAs(seeding, 'editor', russian, 'publish')
  if (how === 'current') return id
  await rewriteStory(work, { added: { paragraph: 'Толықтырылды: қосымша деректер келіп түсті.' } })
  await moveAs(seeding, 'reporter', kazakh, 'submit')
  await moveAs(seeding, 'editor', kazakh, 'approve')
  await moveAs(seeding, 'editor', kazakh, 'publish', { change: 'update', changeNote: 'Толықтырылды.' })
  return id
}
