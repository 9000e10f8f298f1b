import { expect, it } from 'vitest'
import { repairMixedScript } from './repairMixedScript.ts'

it.each([
  ['a Latin i', 'мемлекеттiк', 'мемлекеттік'],
  ['a Latin capital', 'Cовет', '\u0421овет'],
  ['a Latin h for һ', 'қаhарман', 'қаһарман'],
  ['schwa and barred o', 'əкім, ɵнер', 'әкім, өнер'],
  ['a Latin Y that looks like Ү', 'Yкімет', 'Үкімет'],
  ['between quotation marks', '«Нұр-Aлем»', '«Нұр-\u0410лем»'],
])('mends %s', (_, given, expected) => {
  expect(repairMixedScript(given)).toBe(expected)
})

it.each([
  'AMANAT-тың',
  "AMANAT'тың",
  'AMANATʼтың',
  'Facebookта',
  'COVID-19',
  'a cat hit me',
  'https://example.kz/жаңaлық',
  'www.мeдиа.kz',
  'example.kz/жаңaлық',
  'пoшта@example.kz',
  'Ержан Төлеген',
  '1000-ға',
  '',
])('leaves %s alone', (text) => {
  expect(repairMixedScript(text)).toBe(text)
})

it('takes a megabyte without a space in its stride', () => {
  const started = performance.now()
  repairMixedScript('а-'.repeat(500_000))
  expect(performance.now() - started).toBeLessThan(3000)
})
