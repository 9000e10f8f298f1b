import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['Kazakh letters', 'Әғқңөұүһі', 'агкноуухи'],
  ['case and ё', 'ЁЛКА', 'елка'],
  ['ы and й, which stay', 'Ысқақ Сейтжан', 'ыскак сейтжан'],
  ['decomposed letters', 'Май\u0438\u0306 \u0415\u0308', 'майй е'],
  ['mixed script', 'Aйгүл Cейтжанова', 'айгул сейтжанова'],
  ['white space', ' Айгүл\u00a0\u00a0\t\r\nСейтжанова ', 'айгул сейтжанова'],
  ['soft hyphens and zero-width spaces', 'Сейт\u00adжа\u200bнова\ufeff', 'сейтжанова'],
  ['Latin words', 'AMANAT-тың', 'amanat-тын'],
])('folds %s', (_, given, expected) => {
  expect(fold(given)).toBe(expected)
  expect(fold(fold(given))).toBe(expected)
})
