import { describe, expect, it } from 'vitest'
import type { Language } from '#languages/language.ts'
import { applyEdits, withoutAddresses } from './edit.ts'
import { typographyChecks } from './typographyChecks.ts'

type Check = keyof typeof typographyChecks

const mended = (check: Check, text: string, language: Language): string => applyEdits(text, typographyChecks[check](text, language).edits)

const bad: [Check, Language, given: string, mended: string][] = [
  ['quotationMarks', 'kk', 'Ол "Нұрлы жол" жобасын айтты', 'Ол «Нұрлы жол» жобасын айтты'],
  ['quotationMarks', 'kk', '“Жаңа мектеп” ашылды', '«Жаңа мектеп» ашылды'],
  ['quotationMarks', 'kk', '"Біз "Самал" ауылына бардық", – деді ол', '«Біз „Самал“ ауылына бардық», – деді ол'],
  ['quotationMarks', 'kk', '«Біз «Самал» ауылына бардық»', '«Біз „Самал“ ауылына бардық»'],
  ['quotationMarks', 'kk', '"Самал" мен "Нұр"', '«Самал» мен «Нұр»'],
  ['quotationMarks', 'ru', 'Открыт центр "Забота", – сказал он.', 'Открыт центр «Забота», – сказал он.'],
  ['quotationMarks', 'ru', '„Забота“ открыта', '«Забота» открыта'],
  ['quotationMarks', 'ru', '(«Газета "Восход"»)', '(«Газета „Восход“»)'],
  ['quotationMarks', 'en', 'He said "it is ours".', 'He said “it is ours”.'],
  ['quotationMarks', 'en', '«Nur» opened', '“Nur” opened'],
  ['quotationMarks', 'en', "It's the people's choice", 'It’s the people’s choice'],
  ['quotationMarks', 'en', "In the '90s", 'In the ’90s'],
  ['dashes', 'kk', 'Астана - елорда', 'Астана – елорда'],
  ['dashes', 'kk', '- Біз дайынбыз, - деді ол.', '– Біз дайынбыз, – деді ол.'],
  ['dashes', 'kk', '«Қуаныштымыз»,- деді әкімдік', '«Қуаныштымыз», – деді әкімдік'],
  ['dashes', 'kk', '«Қуаныштымыз»,-деді ол', '«Қуаныштымыз», – деді ол'],
  ['dashes', 'kk', '«Қуаныштымыз!» -деді ол', '«Қуаныштымыз!» – деді ол'],
  ['dashes', 'ru', '«Мы рады»,– сказал он', '«Мы рады», – сказал он'],
  ['dashes', 'kk', '-Біз дайынбыз', '– Біз дайынбыз'],
  ['dashes', 'kk', '–Біз дайынбыз', '– Біз дайынбыз'],
  ['dashes', 'ru', 'Астана -- столица', 'Астана – столица'],
  ['dashes', 'ru', 'Москва — город, Астана - столица', 'Москва — город, Астана — столица'],
  ['dashes', 'ru', 'Столица—это город', 'Столица — это город'],
  ['dashes', 'en', 'The office - a new one', 'The office – a new one'],
  ['punctuation', 'kk', 'Бүгін  ашылды', 'Бүгін ашылды'],
  ['punctuation', 'kk', 'Бүгін , ертең', 'Бүгін, ертең'],
  ['punctuation', 'kk', 'Бүгін  , ертең', 'Бүгін, ертең'],
  ['punctuation', 'kk', 'Ашылды .', 'Ашылды.'],
  ['punctuation', 'kk', 'Бәлкім...', 'Бәлкім…'],
  ['punctuation', 'kk', '« Самал »', '«Самал»'],
  ['punctuation', 'kk', '1 500 000 ₸ бөлінді', '1\u00a0500\u00a0000\u00a0₸ бөлінді'],
  ['punctuation', 'ru', '№ 5 школа', '№\u00a05 школа'],
  ['punctuation', 'en', 'Well...  yes', 'Well… yes'],
  ['mixedScript', 'kk', 'мемлекеттiк қызмет', 'мемлекеттік қызмет'],
  ['mixedScript', 'kk', 'Yкімет', 'Үкімет'],
  ['mixedScript', 'ru', 'Cовет', '\u0421овет'],
]

const good: [Language, string][] = [
  ['kk', '«Біз „Самал“ ауылына бардық», – деді ол.'],
  ['kk', '– Біз дайынбыз, – деді ол. – Қашан да.'],
  ['kk', '«Самал»-дағы AMANAT-тың, Санкт-Петербор, Yahoo, -5 градус, 10, -15'],
  ['kk', 'Алматы–Астана жолы, 2020–2025 жылдар, 10-15 адам, −5 градус, 5 - 3'],
  ['kk', 'AMANAT-тың 1000-ға жуық мүшесі Facebookта жазды…'],
  ['kk', 'Телефон: +7 700 123 45 67, 8 700 123 45 67, https://example.kz/a--b?c=1,2'],
  ['kk', 'Экраны 27" болатын теледидар'],
  ['kk', '«Бірінші абзац жабылмайды.'],
  ['kk', 'екінші абзацта жабылады».'],
  ['kk', 'Жұмыс уақыты: 9:00–18:00; 3,5 пайыз; т.б.'],
  ['ru', '«Это газета „Восход“», – сказал он.'],
  ['ru', 'Санкт-Петербург — город; кто-то пришёл, во-первых, вовремя.'],
  ['en', 'He said: “It’s ‘ours’ – and that’s it.”'],
  ['en', 'A well-known, state-of-the-art office—really.'],
  ['en', 'He is 6\'2" tall, the 1990s, 10-15 people'],
]

const checks = Object.keys(typographyChecks) as Check[]

describe.each(bad)('%s in %s', (check, language, given, wanted) => {
  it(`mends ${given}`, () => expect(mended(check, given, language)).toBe(wanted))

  it('finds nothing more when that is done', () => {
    expect(typographyChecks[check](wanted, language)).toEqual({ edits: [], unmended: undefined })
  })

  it('changes no word', () => {
    if (check === 'mixedScript') return
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    expect(words(wanted)).toBe(words(given))
  })
})

describe.each(good)('good text in %s', (language, text) => {
  it.each(checks)(`gives nothing to %s: ${text}`, (check) => {
    const { edits, unmended } = typographyChecks[check](withoutAddresses(text), language)
    expect([edits, unmended]).toEqual([[], undefined])
  })
})

it('says, and does not mend, where marks do not fit each other or the letter is not one of the language', () => {
  expect(typographyChecks.quotationMarks('Ол "Нұр жобасын айтты', 'kk')).toEqual({ edits: [], unmended: 3 })
  expect(typographyChecks.mixedScript('мiр', 'ru')).toEqual({ edits: [], unmended: 1 })
})

it('takes a megabyte in its stride', () => {
  const text = '"а - б" , '.repeat(100_000)
  const started = performance.now()
  for (const check of checks) typographyChecks[check](text, 'kk')
  expect(performance.now() - started).toBeLessThan(10_000)
})
