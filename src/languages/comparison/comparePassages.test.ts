import { describe, expect, it } from 'vitest'
import { alignSequences } from './alignSequences.ts'
import { comparePassages } from './comparePassages.ts'
import { compareWords, type Piece } from './compareWords.ts'

const side = ({ before, after }: { before?: string | undefined; after?: string | undefined }): string => (before && after ? before : before ? `-${before}` : `+${after}`)
const align = (before: string, after: string) => alignSequences([...before], [...after], (a, b) => a === b).map(side).join(' ')

describe('two rows beside one another', () => {
  it.each([
    ['', '', ''],
    ['аб', 'аб', 'а б'],
    ['', 'аб', '+а +б'],
    ['аб', '', '-а -б'],
    ['абв', 'агв', 'а -б +г в'],
    ['абв', 'бвг', '-а б в +г'],
    ['аа', 'ааа', 'а а +а'],
  ])('%s and %s', (before, after, expected) => {
    expect(align(before, after)).toBe(expected)
  })

  it('that share only their ends, however long they are', () => {
    const long = (letter: string) => ['бас', ...Array.from({ length: 3000 }, (_, at) => letter + at), 'соң']
    const aligned = alignSequences(long('а'), long('б'), (a, b) => a === b)
    expect([aligned.length, aligned[0], aligned.at(-1)]).toEqual([6002, { before: 'бас', after: 'бас' }, { before: 'соң', after: 'соң' }])
  })
})

const told = (words: ReturnType<typeof compareWords>) => words.map(({ change, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[change]).join('')
const words = (before: Piece[], after: Piece[]) => told(compareWords(before, after))

describe('words', () => {
  it.each([
    ['nothing', 'Штаб ашылды.', 'Штаб ашылды.', 'Штаб ашылды.'],
    ['an ending', 'Штабты ашты.', 'Штабтың есігін ашты.', '[-Штабты -][+Штабтың есігін +]ашты.'],
    ['spaces alone', 'Штаб  ашылды', 'Штаб ашылды', 'Штаб ашылды'],
    ['from nothing', '', 'Штаб', '[+Штаб+]'],
    ['to nothing', 'Штаб', '', '[-Штаб-]'],
  ])('%s', (_, before, after, expected) => {
    expect(words([{ text: before }], [{ text: after }])).toBe(expected)
  })

  it('set otherwise, or leading elsewhere, are other words', () => {
    expect(words([{ text: 'Штаб ашылды' }], [{ text: 'Штаб ', marks: 1 }, { text: 'ашылды' }])).toBe('[-Штаб -][+Штаб +]ашылды')
    expect(words([{ text: 'осында', link: 'https://a.kz' }], [{ text: 'осында', link: 'https://b.kz' }])).toBe('[-осында-][+осында+]')
  })
})

type Line = [sort: string, text: string]
const reading = { keyOf: (line: Line) => line.join(), sortOf: ([sort]: Line) => sort, piecesOf: ([, text]: Line) => [{ text }] }
const p = (text: string): Line => ['p', text]
const h = (text: string): Line => ['h', text]

describe('passages', () => {
  it.each<[string, Line[], Line[], string[]]>([
    ['the same', [p('а')], [p('а')], ['same: а']],
    ['new before one that changed', [p('Бүгін қалада штаб ашылды.')], [p('Мүлде басқа сөз.'), p('Кеше қалада штаб ашылды.')], ['added: Мүлде басқа сөз.', 'changed: [-Бүгін -][+Кеше +]қалада штаб ашылды.']],
    ['none of which is alike: the place decides', [p('жиын туралы')], [p('бөлек'), p('жиынның тура')], ['changed: [-жиын туралы-][+бөлек+]', 'added: жиынның тура']],
    ['wholly rewritten', [p('Бір екі үш')], [p('Төрт бес алты')], ['changed: [-Бір екі үш-][+Төрт бес алты+]']],
    ['of another sort', [p('Бір екі')], [h('Бір екі')], ['removed: Бір екі', 'added: Бір екі']],
    ['in another order', [p('Бірінші абзац'), p('Екінші жол')], [p('Екінші жол'), p('Бірінші абзац')], ['removed: Бірінші абзац', 'same: Екінші жол', 'added: Бірінші абзац']],
  ])('%s', (_, before, after, expected) => {
    const compared = comparePassages(before, after, reading)
    expect(compared.map((one) => `${one.change}: ${one.change === 'changed' ? told(one.words) : (one.after ?? one.before)[1]}`)).toEqual(expected)
  })
})
