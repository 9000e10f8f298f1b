import { describe, expect, it } from 'vitest'
import type { Language } from '#languages/language.ts'
import { parseQuery } from './parseQuery.ts'
import { splitWords, toPlainLetters } from './splitWords.ts'
import { stemWord } from './stemWord.ts'
import { toCyrillic } from './toCyrillic.ts'

const stemsOf = (text: string, language: Language): string[] => splitWords(toPlainLetters(text)).map(({ text: word }) => stemWord(word, language))

describe('forms of a Kazakh word have one stem', () => {
  it.each([
    ['мектеп', 'мектебі мектептер мектептердің мектептеріндегі мектебімізде мектепке мектептен мектеппен'],
    ['қала', 'қаланың қалаға қаладан қаланы қаламен қалалар қалаларда қаласы қаласында қаласының қаладағы қалаларымыз'],
    ['кітап', 'кітабы кітаптың кітапта кітаптар кітаптарымыздан'],
    ['үкімет', 'үкіметтің үкіметке үкіметті үкіметі үкіметінің'],
    ['еңбек', 'еңбегі еңбегін еңбектің еңбекке'],
    ['президент', 'президентің президенті президенттің президентке'],
    ['Астана', 'Астананың Астанада Астанаға Астанадағы Астанамен'],
    ['Қазақстандағы', 'Қазақстанның Қазақстанға Қазақстаннан Қазақстанда'],
    ['бүгін', 'бүгінгі'],
    ['сайлау', 'сайлаудың сайлауға сайлауды сайлауда сайлаудан сайлауы сайлауында сайлаулар сайлаудағы'],
    ['тау', 'таудың тауға таулар тауында'],
    ['сайлаушы', 'сайлаушылар сайлаушылардың сайлаушыларға'],
    ['құрылды', 'құрылған құрылса'],
  ])('%s', (word, forms) => {
    const [stem] = stemsOf(word, 'kk')
    expect(stemsOf(forms, 'kk').map((one) => (one.startsWith(stem ?? '') ? stem : one))).toEqual(forms.split(' ').map(() => stem))
  })
})

it.each(['астана', 'жаңа', 'бала', 'су', 'ән', 'ара', 'дала', 'ана', 'кеме'])('%s has no ending to lose', (word) => {
  expect(stemsOf(word, 'kk')).toEqual(splitWords(word).map(({ text }) => text))
})

it.each(['ы', 'лар', 'тың', 'дағы', 'ның', 'қ', 'б'])('of %s alone something is left', (word) => {
  expect(stemsOf(word, 'kk').map(({ length }) => length > 0)).toEqual([true])
})

describe('words that are one', () => {
  it.each<[string, Language, string, string]>([
    ['without Kazakh letters', 'kk', 'Қызылордадағы әкімдіктің өңірі', 'кызылордадагы акимдиктин онири'],
    ['with Latin look-alikes', 'kk', 'мемлекеттік әкім', 'мемлекеттiк əкiм'],
    ['in capitals', 'kk', 'Үкімет', 'ҮКІМЕТ'],
    ['decomposed', 'kk', 'Әйгерім', 'Әйгерім'.normalize('NFD')],
    ['with a soft hyphen', 'kk', 'сайлау', 'сай\u00adлау'],
    ['Roman numerals', 'kk', 'XIX ғасыр', 'ХІХ ғасыр'],
    ['Roman numerals of two scripts', 'kk', 'XIX ғасыр', 'XІX ғасыр'],
    ['a suffix after a hyphen and after an apostrophe', 'kk', 'AMANAT-тың', "AMANAT'тың"],
    ['a suffix without either', 'kk', 'Facebook-та', 'Facebookта'],
    ['Russian cases', 'ru', 'выборы', 'выборами'],
    ['Russian ё', 'ru', 'ёлка', 'елка'],
    ['Russian names', 'ru', 'Сейтжановой', 'Сейтжанова'],
    ['English forms', 'en', 'elections', 'election'],
  ])('%s', (_, language, one, other) => expect(stemsOf(other, language)).toEqual(stemsOf(one, language)))
})

it('keeps Russian stems apart from Kazakh ones', () => {
  expect(stemsOf('калас', 'ru')).not.toEqual(stemsOf('қаласы', 'kk'))
})

it('finds words at their places in the text', () => {
  const text = 'Мемлекеттiк «AMANAT-тың» 1000ға'
  expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Мемлекеттiк', 'AMANAT', 'тың', '1000', 'ға'])
})

it.each([
  ['qazaqstan', 'казакстан'], ['şymkent', 'шымкент'], ['shymkent', 'шымкент'], ['almaty', 'алматы'], ['abai', 'абай'], ['toqaev', 'токаев'],
  ['tokayev', 'токаев'], ['saılau', 'саилау'], ['jañalyq', 'жаналык'], ['zhanalyq', 'жаналык'], ['ğylym', 'гылым'], ['küi', 'куй'],
])('reads %s as %s', (latin, cyrillic) => expect(toCyrillic(latin)).toContain(cyrillic)) // prettier-ignore

describe('a question', () => {
  const wordsOf = (text: string): string[] => parseQuery(text).terms.map(({ word }) => word)
  it.each([
    ['loses what asks and joins', 'Қазақстанның астанасы қай қала?', ['казакстаннын', 'астанасы', 'кала']],
    ['of joining words alone keeps them', 'не үшін', ['не', 'ушин']],
    ['loses the ending behind a hyphen', '1000-ға КСРО-ның', ['1000', 'ксро']],
    ['keeps a hyphened word whole', 'ауыл-аймақ', ['ауыл', 'аймак']],
    ['looks for each word once', 'қала қаланың қалада', ['кала']],
    ['has no operators', 'NEAR(қала, 3) OR "AND" * ^ col:x {a b} - +', ['near', 'кала', '3', 'col', 'x', 'b']],
    ['of signs alone is empty', '«» "" ()*^:-+\0😀', []],
  ])('%s', (_, text, words) => expect(wordsOf(text).slice(0, 6)).toEqual(words))

  it.each([
    ['«Алпамыс батыр» жыры', 1, false],
    ['"Алпамыс батыр"', 1, true],
    ['«Алпамыс»', 0, false],
    ['“Qazaq gazeti” «халық үні»', 2, true],
    ['«Алпамыс батыр', 0, false],
  ])('%s has %i phrases', (text, count, isPhrase) => expect(parseQuery(text)).toMatchObject({ phrases: { length: count }, isPhrase }))

  it('of 10 KB is read as far as anybody types', () => {
    expect(parseQuery('сайлау мектеп '.repeat(750)).text.length).toBeLessThanOrEqual(400)
    expect(parseQuery(Array.from({ length: 2000 }, (_, index) => `с${index}`).join(' ')).terms.length).toBeLessThanOrEqual(24)
  })
})
