import { describe, expect, it } from 'vitest'
import type { Language } from '#languages/language.ts'
import { checkAltText } from './checkAltText.ts'
import { isMisquoted, quotedIn } from './misquoted.ts'
import { ownAddress } from './ownAddress.ts'
import { checkTypography, excerpt } from './checkTypography.ts'
import { checkTables } from './checkTables.ts'
import { passagesOf } from './passages.ts'

const alts: [Language, alt: string, caption: string, says: string | undefined][] = [
  ['kk', '', '', undefined],
  ['kk', 'IMG_2041.jpg', '', 'altTextFileName'],
  ['en', 'DSC 0012', '', 'altTextFileName'],
  ['kk', 'Штабтың ашылуы', '«Штабтың ашылуы».', 'altTextIsCaption'],
  ['kk', 'Суретте залда отырған адамдар', '', 'altTextAnnounces'],
  ['kk', 'Фото: залда отырған адамдар', '', 'altTextAnnounces'],
  ['kk', 'Сурет салып отырған екі бала', '', undefined],
  ['kk', 'Фотограф камерасын реттеп тұр', '', undefined],
  ['ru', 'На снимке участники встречи', '', 'altTextAnnounces'],
  ['ru', 'Фотограф снимает участников', '', undefined],
  ['en', 'Image of people in a hall', '', 'altTextAnnounces'],
  ['en', 'People listen in a hall', '', undefined],
  ['ru', 'Люди', '', 'altTextShort'],
  ['en', 'a'.repeat(301), '', 'altTextLong'],
]
it.each(alts)('an alternative text in %s: %s (caption: %s) is %s', (language, alt, caption, says) => {
  expect(checkAltText(alt, caption, language)).toBe(says)
})

it.each([
  ['Қазынадан екі миллиард теңге бөлінді', 0, 'Қазынадан екі миллиард…'],
  ['Қазынадан екі миллиард теңге бөлінді', 30, '…екі миллиард теңге бөлінді'],
  ['Қысқа', 2, 'Қысқа'],
  [`${'а'.repeat(60)} соңы`, 0, `${'а'.repeat(36)}…`],
])('the words around a place in %j are whole', (text, at, around) => {
  expect(excerpt(text, at)).toBe(around)
})

describe('words in quotation marks', () => {
  const quote = 'Су тәулігіне қырық сантиметрден көтеріліп жатыр, бірақ бөгет берік.'
  it.each([
    ['to the letter', '«Су тәулігіне қырық сантиметрден көтеріліп жатыр»', false],
    ['with something left out', '«Су тәулігіне қырық сантиметрден… бірақ бөгет берік»', false],
    ['another word', '«Су тәулігіне елу сантиметрден көтеріліп жатыр»', true],
    ['something else', '«Жаңа мектеп пен балабақша ашылды»', false],
    ['a name', '«Су тәулігіне қырық»', false],
  ])('%s', (_, text, wrong) => {
    expect(quotedIn(text).some(({ words }) => isMisquoted(words, [quote]))).toBe(wrong)
  })
})

it.each([
  ['/kk/news/shtab', 'news', 'shtab'],
  ['https://media.kz/ru/photos/1?x=1', 'photos', '1'],
  ['//media.kz/files/documents/7/a.pdf', 'documents', '7'],
  ['https://other.kz/kk/news/shtab', undefined, undefined],
  ['/kk', undefined, undefined],
  ['mailto:a@media.kz', undefined, undefined],
  ['/kk/news/%E0%A4%A', 'news', '%E0%A4%A'],
])('%s leads to %s %s', (url, collection, key) => {
  const own = ownAddress(url, 'https://media.kz')
  expect([own?.collection, own?.key]).toEqual([collection, key])
})

it('mends each run of a paragraph and leaves its formatting, addresses and code alone', () => {
  const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
  const autolink = { type: 'autolink', fields: { url: 'x' }, children: [text('a - b')] }
  const paragraph = { type: 'paragraph', children: [text('Ол "'), text('Нұр', 1), text('" деді - '), text('x - y', 16), autolink] }
  const passages = passagesOf('news', { id: '1', language: 'kk', body: { root: { type: 'root', children: [paragraph] } } }, 'kk')
  expect(passages.flatMap(checkTypography).flatMap(({ mend }) => mend)).toEqual([
    { node: [0, 0], from: 'Ол "', to: 'Ол «' },
    { node: [0, 2], from: '" деді - ', to: '» деді - ' },
    { node: [0, 2], from: '" деді - ', to: '" деді – ' },
  ])
})

it('reads the cells of a table as one text, tells their place without tabs, and asks for no mending of spaces in numbers', () => {
  const found = (cells: string) => passagesOf('news', { id: '1', language: 'kk', body: { root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'table', cells } }] } } }, 'kk').flatMap(checkTypography)
  expect(found('Өңір\tҚұны, ₸\nАстана\t1 250 000 ₸\nАлматы\t–')).toEqual([])
  expect(found('Өңір\t"Нұр" тобы')).toMatchObject([{ check: 'quotationMarks', values: { excerpt: 'Өңір · "Нұр" тобы' }, place: { field: 'body', node: [0] } }])
})

it('finds a table that was forgotten empty', () => {
  const table = (cells?: string) => ({ type: 'block', fields: { blockType: 'table', cells } })
  const body = { root: { type: 'root', children: [table('Өңір'), table('\t\n'), table()] } }
  expect(checkTables(body).map(({ says, place }) => [says, place.node])).toEqual([['tableWordless', [1]], ['tableWordless', [2]]])
})
