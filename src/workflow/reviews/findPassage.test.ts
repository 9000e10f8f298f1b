import { describe, expect, it } from 'vitest'
import { findPassage } from './findPassage.ts'

const story = [
  'Аудан орталығында жаңа кітапхана ашылды. Онда балаларға арналған оқу залы мен компьютер сыныбы бар.',
  'Ғимарат бір жылда салынды. Жұмысқа жергілікті бюджеттен 450 миллион теңге бөлінді.',
  'Ашылу рәсімінен кейін балалар алғашқы кітаптарын алды. Кітапхана күн сайын ашық.',
].join('\n')

/** A passage as it is kept, picked out of a text by its words. */
const pick = (exact: string, text = story, from = 0) => {
  const start = text.indexOf(exact, from)
  if (start === -1) throw new Error(`The text has no ${exact}`)
  const end = start + exact.length
  return { exact, prefix: text.slice(Math.max(0, start - 64), start), suffix: text.slice(end, end + 64) }
}

const money = 'жергілікті бюджеттен 450 миллион теңге бөлінді'
const short = '450 миллион'
const without = (part: string): string => story.replace(part, '')

type Case = [name: string, passage: ReturnType<typeof pick>, now: string, found: string | undefined, edited?: boolean]

const cases: Case[] = [
  ['nothing changed', pick(money), story, money],
  ['a paragraph was put before it', pick(money), `Жаңа абзац.\n${story}`, money],
  ['the sentence before it was deleted', pick(money), without('Ғимарат бір жылда салынды. '), money],
  ['the paragraphs before and after it were deleted', pick(money), story.split('\n')[1] ?? '', money],
  ['everything around a long passage was rewritten', pick(money), `Ресми дерек: ${money}, деді әкім.`, money],
  ['the words right beside a short one were rewritten', pick(short), story.replace('бюджеттен 450 миллион теңге', 'қазынадан 450 миллион доллар'), short],
  ['it begins the text, which got a new beginning', pick('Аудан орталығында'), `Кеше.\n${story}`, 'Аудан орталығында'],
  ['it ends the text, which goes on', pick('күн сайын ашық.'), `${story} Келіңіздер.`, 'күн сайын ашық.'],
  ['a number in it was corrected', pick(money), story.replace('450', '540'), money.replace('450', '540'), true],
  ['a word was put into it', pick(money), story.replace('бюджеттен', 'бюджет қорынан'), money.replace('бюджеттен', 'бюджет қорынан'), true],
  ['a short one was replaced', pick(short), story.replace(short, '540 миллион'), '540 миллион', true],
  ['its one word was replaced', pick('Ғимарат'), story.replace('Ғимарат', 'Үй'), 'Үй', true],
  ['it and its neighbours were edited', pick(money), story.replace('салынды. Жұмысқа', 'бітті. Оған').replace('450', '540').replace('бөлінді.', 'берілді. Бұл'), 'жергілікті бюджеттен 540 миллион теңге', true],
  ['it was deleted', pick(money), without(money), undefined],
  ['its sentence was deleted', pick(money), without(`Жұмысқа ${money}.`), undefined],
  ['its paragraph was deleted', pick(money), story.split('\n').toSpliced(1, 1).join('\n'), undefined],
  ['the whole text was deleted', pick(money), '', undefined],
  ['the story became another', pick(money), 'Қалада жаңа көпір ашылды. Оған екі мың адам келді, жол қозғалысы жеңілдеді деп хабарлады баспасөз қызметі.', undefined],
]

describe('a passage in a text that has changed', () => {
  it.each(cases)('%s', (_, passage, now, words, edited = false) => {
    const found = findPassage(now, passage)
    const seen = found && { words: now.slice(found.start, found.end), edited: found.edited }
    expect(seen).toEqual(words === undefined ? undefined : { words, edited })
  })
})

describe('a passage whose words stand in several places', () => {
  const row = 'Штаб ашылды: қалада штаб қуатты.\nШтаб туралы: ауылда штаб шағын.\nСоңында штаб жабылды.'
  const second = pick('штаб', row, row.indexOf('ауылда'))

  it('is the one beside its old neighbours', () => {
    expect(findPassage(row, second)?.start).toBe(row.indexOf('штаб шағын'))
  })

  it('stays there when its place and its order change', () => {
    const now = row.split('\n').toReversed().join('\n').replace('ауылда', 'сол ауылда')
    expect(findPassage(now, second)?.start).toBe(now.indexOf('штаб шағын'))
  })

  it('does not jump to another when its own was deleted', () => {
    const now = 'Келесі аптада жаңа штаб құрылады. Оны кәсіпкерлер қолдап отыр.'
    expect(findPassage(now, second)).toBeUndefined()
  })
})

it('looks through 200 KB for a passage that is gone in less than a second', () => {
  const long = Array.from({ length: 4000 }, (_, i) => `${i} сөйлем туралы басқа әңгіме айтылды.`).join(' ')
  const passage = pick(Array.from({ length: 150 }, (_, i) => `жоқ${i}`).join(' '), Array.from({ length: 150 }, (_, i) => `жоқ${i}`).join(' '))
  const start = performance.now()
  expect(findPassage(long, { ...passage, prefix: 'бұрынғы көршісі ', suffix: ' кейінгі көршісі' })).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(5000)
})
