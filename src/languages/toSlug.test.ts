import { expect, it } from 'vitest'
import { toSlug } from './toSlug.ts'

it.each([
  ['Қалалық штаб ашылды', 'qalalyq-shtab-ashyldy'],
  ['Әғқңөұүһіийухцщыэюяёжчшъь', 'aghqngouuhiiyukhtsshchyeyuyayozhchsh'],
  ['Подъезд, съёмка и объявление', 'podezd-syomka-i-obyavlenie'],
  ['мемлекеттiк қызмет', 'memlekettik-qyzmet'],
  ['Ма\u0438\u0306', 'may'],
  ['№ 5 мектепке 1 500 000 ₸', 'n-5-mektepke-1-500-000-tenge'],
  ['500₸-ге', '500-tenge-ge'],
  ['AMANAT-тың iPhone-ы', 'amanat-tyng-iphone-y'],
  ['Weekly briefing: what’s new?', 'weekly-briefing-whats-new'],
  ['«…» — !', 'news-1'],
  ['', 'news-1'],
])('%s is %s', (text, slug) => {
  expect(toSlug(text, 'news-1')).toBe(slug)
})

it.each([
  ['one two three', 7, 'one-two'],
  ['one two three', 8, 'one-two'],
  ['one two three', 12, 'one-two'],
  ['one two three', 13, 'one-two-three'],
  ['unbreakable', 5, 'unbre'],
])('cuts %s at %d: %s', (text, length, slug) => {
  expect(toSlug(text, 'news-1', length)).toBe(slug)
})
