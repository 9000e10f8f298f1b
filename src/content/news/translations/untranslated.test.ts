import { expect, it } from 'vitest'
import { bodyOf } from '../../../../tests/support/office.ts'
import { passagesOf } from '../../checks/passages.ts'
import { untranslatedPassages } from './untranslated.ts'

const passages = (headline: string, ...paragraphs: string[]) => passagesOf('news', { id: '1', headline, body: bodyOf(...paragraphs) }, 'kk')
const table = (caption: string, cells: string) => passagesOf('news', { id: '1', body: { root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'table', caption, cells } }] } } }, 'kk')
const half = 'Ғимарат екі жылда салынды. Құрылысқа 450 миллион теңге бюджеттен бөлінді. Астана International Forum opens its doors in May.'
const source = passages('Штаб ашылды', 'Бүгін қалада штаб ашылды.', half, 'Global Media Week starts in Almaty today. Оған отыз елден қонақ келеді.', 'Айгүл Сейітқызы', '2026')

it.each([
  ['nothing was translated yet', passages('Штаб ашылды', 'Бүгін қалада штаб ашылды.'), ['Штаб ашылды', 'Бүгін қалада штаб ашылды.']],
  ['a paragraph was forgotten, whatever its spaces', passages('Открылся штаб', ' Бүгін  қалада штаб ашылды. ', 'Сегодня открыт штаб.'), [' Бүгін  қалада штаб ашылды. ']],
  ['a name and a number read the same', passages('Открылся штаб', 'Айгүл Сейітқызы', '2026'), []],
  ['half a paragraph was translated', passages('Открылся штаб', 'Здание построили за два года. Құрылысқа 450 миллион теңге бюджеттен бөлінді.'), ['Құрылысқа 450 миллион теңге бюджеттен бөлінді.']],
  ['a short sentence is said alike', passages('Открылся штаб', 'Ғимарат екі жылда салынды. Сегодня в городе открылся штаб.'), []],
  ['a slogan stays as it is', passages('Открылся штаб', 'Global Media Week starts in Almaty today. Ждут гостей из тридцати стран.'), []],
  ['all is translated', passages('Открылся штаб', 'Сегодня в городе открылся штаб.'), []],
])('%s', (_, translation, expected) => {
  expect(untranslatedPassages(translation, source).map(({ text }) => text)).toEqual(expected)
})

const kazakhTable = table('Жөнделген мектептер', 'Өңір\tМектеп саны\tЖөндеу түрі\nАстана\t12\tшатыры мен терезелері толық ауыстырылған ғимарат\nАлматы\t7\tжоқ')

it.each([
  ['all of a table is left', table('Жөнделген мектептер', 'Өңір\tМектеп саны\tЖөндеу түрі\nАстана\t12\tшатыры мен терезелері толық ауыстырылған ғимарат\nАлматы\t7\tжоқ'), ['Өңір\tМектеп саны\tЖөндеу түрі\nАстана\t12\tшатыры мен терезелері толық ауыстырылған ғимарат\nАлматы\t7\tжоқ']],
  ['the row of names is left', table('Отремонтированные школы', 'Өңір\tМектеп саны\tЖөндеу түрі\nАстана\t12\tкрыша'), ['Өңір\tМектеп саны\tЖөндеу түрі']],
  ['a cell is left', table('Отремонтированные школы', 'Регион\tЧисло школ\tРемонт\nАстана\t12\tшатыры мен терезелері толық ауыстырылған ғимарат'), ['шатыры мен терезелері толық ауыстырылған ғимарат']],
  ['names and numbers read the same', table('Отремонтированные школы', 'Регион\tЧисло школ\nАстана\t12\nАлматы\t7'), []],
])('of a table: %s', (_, translation, expected) => {
  expect(untranslatedPassages(translation, kazakhTable).map(({ text }) => text)).toEqual(expected)
})
