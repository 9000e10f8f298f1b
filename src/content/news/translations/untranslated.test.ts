import { expect, it } from 'vitest'
import { bodyOf } from '../../../../tests/support/office.ts'
import { passagesOf } from '../../checks/passages.ts'
import { untranslatedPassages } from './untranslated.ts'

const passages = (headline: string, ...paragraphs: string[]) => passagesOf('news', { id: '1', headline, body: bodyOf(...paragraphs) }, 'kk')
const source = passages('Штаб ашылды', 'Бүгін қалада штаб ашылды.', 'Айгүл Сейітқызы', '2026')

it.each([
  ['nothing was translated yet', passages('Штаб ашылды', 'Бүгін қалада штаб ашылды.'), ['Штаб ашылды', 'Бүгін қалада штаб ашылды.']],
  ['a paragraph was forgotten, whatever its spaces', passages('Открылся штаб', ' Бүгін  қалада штаб ашылды. ', 'Сегодня открыт штаб.'), [' Бүгін  қалада штаб ашылды. ']],
  ['a name and a number read the same', passages('Открылся штаб', 'Айгүл Сейітқызы', '2026'), []],
  ['all is translated', passages('Открылся штаб', 'Сегодня в городе открылся штаб.'), []],
])('%s', (_, translation, expected) => {
  expect(untranslatedPassages(translation, source).map(({ text }) => text)).toEqual(expected)
})
