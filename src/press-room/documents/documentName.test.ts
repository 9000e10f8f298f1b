import { expect, it } from 'vitest'
import { documentName } from './documentName.ts'

const long = 'Қалалық штаб жаңа ғимаратта ашылды, ал аудандық штабтар келесі аптада жұмысын бастайды'

it.each([
  [{ title: 'Штаб ашылды' }, '2026-02-16-shtab-ashyldy-kk.docx'],
  [{ title: 'Штаб ашылды', part: 'quotes' }, '2026-02-16-shtab-ashyldy-quotes-kk.docx'],
  [{ title: '?' }, '2026-02-16-material-kk.docx'],
])('%o is %s', (given, name) => {
  expect(documentName({ at: '2026-02-16T05:00:00.000Z', language: 'kk', ...given }, 'docx')).toBe(name)
})

it('tells the quotes of a story from its text however long the headline is', () => {
  const name = (part?: string) => documentName({ at: '2026-02-16T05:00:00.000Z', title: long, part, language: 'kk' }, 'docx')
  expect(name('quotes')).toMatch(/-quotes-kk\.docx$/)
  expect(name('quotes')).not.toBe(name())
  expect(name('quotes').length).toBeLessThan(82)
})
