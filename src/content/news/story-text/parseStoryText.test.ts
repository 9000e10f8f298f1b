import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { repairMixedScript } from '#languages/repairMixedScript.ts'
import { parseStoryText } from './parseStoryText.ts'

const story = `Көкшетауда жаңа кітапхана ашылды

  • 1 204
  • 03.04.2026, 09:05

Кітапханада 40 мыңнан астам кітап бар. Оқырмандар оларды үйге де ала алады.

Сәуле Ахметова, қалалық кітапхананың директоры:

- Біз бұл күнді көптен күттік. Енді әр балаға орын жетеді.

Құрылысқа 1 500 000 теңге жұмсалды.

Марат Оспанов, құрылыс басқармасының басшысы:

- Жұмыс мерзімінде аяқталды.

Келесі аптада мұнда шеберлік сабақтары басталады.

Гүлнар Сапарова, Асқар Жұмаділов
`

const expected = {
  headline: 'Көкшетауда жаңа кітапхана ашылды',
  publishedAt: '2026-04-03T04:05:00.000Z',
  earlierViews: 1204,
  bylines: ['Гүлнар Сапарова', 'Асқар Жұмаділов'],
  blocks: [
    { type: 'paragraph', text: 'Кітапханада 40 мыңнан астам кітап бар. Оқырмандар оларды үйге де ала алады.' },
    {
      type: 'quote',
      speakerName: 'Сәуле Ахметова',
      position: 'қалалық кітапхананың директоры',
      paragraphs: ['Біз бұл күнді көптен күттік. Енді әр балаға орын жетеді.'],
    },
    { type: 'paragraph', text: 'Құрылысқа 1 500 000 теңге жұмсалды.' },
    {
      type: 'quote',
      speakerName: 'Марат Оспанов',
      position: 'құрылыс басқармасының басшысы',
      paragraphs: ['Жұмыс мерзімінде аяқталды.'],
    },
    { type: 'paragraph', text: 'Келесі аптада мұнда шеберлік сабақтары басталады.' },
  ],
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const quoted = (open: string, close: string) => story.replace(/^- (.*)$/gm, `- ${open}$1${close}`)
const wrapped = (width: number) =>
  story
    .split('\n')
    .map((line) => (/^ {2}•|^-|:$|^Гүлнар/.test(line) ? line : line.replace(new RegExp(`(.{${width}}\\S*) `, 'g'), '$1\n')))
    .join('\n')

const sameStory: [string, string | Uint8Array][] = [
  ['as it is', story],
  ['bytes', Buffer.from(story)],
  ['a BOM', `\ufeff${story}`],
  ['bytes with a BOM', Buffer.from(`\ufeff${story}`)],
  ['UTF-16, little end first', utf16(story)],
  ['UTF-16, big end first', utf16(story).swap16()],
  ['Windows line ends', story.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', story.replaceAll('\n', '\r')],
  ['line separators', story.replaceAll('\n', '\u2028')],
  ...['–', '—', '―', '−', '‑', '•'].map((mark): [string, string] => [`${mark} for a dash`, story.replaceAll('\n- ', `\n${mark} `)]),
  ['no space after the dash', story.replaceAll('\n- ', '\n–')],
  ['a no-break space after the dash', story.replaceAll('\n- ', '\n—\u00a0')],
  ['a tab after the dash', story.replaceAll('\n- ', '\n-\t')],
  ['no dash', story.replaceAll('\n- ', '\n')],
  ['«»', quoted('«', '»')],
  ['“”', quoted('“', '”')],
  ['„“', quoted('„', '“')],
  ['""', quoted('"', '"')],
  ['a full stop outside the marks', quoted('«', '»').replaceAll('.»', '».')],
  ['marks without a dash', quoted('«', '»').replaceAll('- «', '«')],
  ['no bullets', story.replaceAll('  • ', '')],
  ['other bullets', story.replaceAll('  • ', '* ')],
  ['bullets of a word processor', story.replaceAll('  • ', '\uf0b7\t')],
  ['bullets with tabs', story.replaceAll('  • ', '\t•\t')],
  ['date before views', story.replace(/( {2}• 1 204\n)(.*\n)/, '$2$1')],
  ['date and views on one line', story.replace('1 204\n  • 03', '1 204 • 03')],
  ['date, then views on one line', story.replace(/ {2}• 1 204\n.*\n/, '03.04.2026, 09:05 | 1204\n')],
  ['views with a word', story.replace('1 204', 'Қаралым: 1204')],
  ['a date without a comma', story.replace('2026, 09', '2026 09')],
  ['a date with «ж.»', story.replace('2026,', '2026 ж.,')],
  ['a short date', story.replace('03.04.2026, 09:05', '3.4.2026, 9:05')],
  ['no blank line at all', story.replace(/\n+/g, '\n')],
  ['a blank line after every line', story.replaceAll('\n', '\n\n')],
  ['speaker and speech together', story.replaceAll(':\n\n-', ':\n-')],
  ['speaker and speech on one line', story.replaceAll(':\n\n-', ': –')],
  ['a dash between name and position', story.replaceAll(/^(\S+ \S+), (.*:)$/gm, '$1 – $2')],
  ['a bullet before speakers', story.replaceAll(/^(.*:)$/gm, '• $1')],
  ['blank lines with spaces', story.replaceAll('\n\n', '\n \t\u00a0\n')],
  ['spaces around lines', story.replace(/^(.*)$/gm, '   $1 \t')],
  ['tabs between words', story.replaceAll(' ', '\t')],
  ['doubled spaces', story.replaceAll(' ', '  ').replace('1  204', '1 204')],
  ['wrapped at 20', wrapped(20)],
  ['wrapped at 40', wrapped(40)],
  ['Latin look-alikes', story.replaceAll('а', 'a').replaceAll('Сәуле', 'Cəуле').replaceAll('і', 'i')],
  ['decomposed letters', story.normalize('NFD')],
  ['soft hyphens and zero-width spaces', story.replaceAll('кітап', 'кі\u00adтап\u200b')],
  ['control characters', story.replaceAll('кітап', 'кі\u0007тап\u001b')],
  ['half a surrogate pair', story.replaceAll('кітап', 'кі\ud83dтап')],
  ['bylines with «және»', story.replace('Сапарова, ', 'Сапарова және ')],
  ['bylines with a label', story.replace('\nГүлнар', '\nАвторлар: Гүлнар')],
  ['bylines under a label', story.replace('\nГүлнар', '\nАвторлар:\nГүлнар')],
  ['bylines on two lines', story.replace('Сапарова, ', 'Сапарова\n')],
]

describe('one story, filed in many ways', () => {
  it.each(sameStory)('%s', (_, file) => {
    expect(parseStoryText(file)).toMatchObject(expected)
  })

  it.each(sameStory.slice(0, 9))('has one fingerprint: %s', (_, file) => {
    expect(parseStoryText(file).fingerprint).toBe(parseStoryText(story).fingerprint)
  })

  it('has another fingerprint when a word changes', () => {
    expect(parseStoryText(story.replace('күттік', 'күткенбіз')).fingerprint).not.toBe(parseStoryText(story).fingerprint)
  })

  it('names the line of a speaker as an editor shows it', () => {
    const quotes = parseStoryText(story.replaceAll('\n', '\r\n')).blocks.filter(({ type }) => type === 'quote')
    expect(quotes).toMatchObject([{ line: 8 }, { line: 14 }])
  })
})

describe('the header', () => {
  it.each([
    ['nothing', 'Т Х\n\nМәтін.', { headline: 'Т Х' }, 'Мәтін.'],
    ['views only', 'Тақырып\n148\n\nМәтін.', { headline: 'Тақырып', earlierViews: 148 }, 'Мәтін.'],
    ['the date only', 'Тақырып\n\n20.02.2026, 18:05\n\nМәтін.', { publishedAt: '2026-02-20T13:05:00.000Z' }, 'Мәтін.'],
    ['a day without a time', 'Тақырып\n20.02.2026\nМәтін.', { publishedAt: '2026-02-19T19:00:00.000Z' }, 'Мәтін.'],
    ['a wrapped headline', 'Штабтың медиа\nорталығы ашылды\n\nМәтін.', { headline: 'Штабтың медиа орталығы ашылды' }, 'Мәтін.'],
    ['a headline that says who said what', 'Сәуле Ахметова: «Орын жетеді»\n\nМәтін.', { headline: 'Сәуле Ахметова: «Орын жетеді»' }, 'Мәтін.'],
    ['an impossible date', 'Тақырып\n\n31.02.2026, 18:05\n\nМәтін.', { headline: 'Тақырып' }, '31.02.2026, 18:05'],
    ['an impossible date beside views', 'Тақырып\n\n148, 31.02.2026\n\nМәтін.', { headline: 'Тақырып' }, '148, 31.02.2026'],
    ['an impossible time', 'Тақырып\n\n20.02.2026, 25:05\n\nМәтін.', { headline: 'Тақырып' }, '20.02.2026, 25:05'],
    ['a second number', 'Тақырып\n\n148\n\n149\n\nМәтін.', { earlierViews: 148 }, '149'],
    ['a number that nobody can count', `Тақырып\n\n${'9'.repeat(20)}\n\nМәтін.`, { headline: 'Тақырып' }, '9'.repeat(20)],
    ['a sentence with a date', 'Тақырып\n\n20.02.2026 күні ашылды.', { headline: 'Тақырып' }, '20.02.2026 күні ашылды.'],
  ])('with %s', (_, text, header, firstParagraph) => {
    const parsed = parseStoryText(text)
    expect(parsed).toMatchObject(header)
    expect(parsed.blocks[0]).toEqual({ type: 'paragraph', text: firstParagraph })
    expect('earlierViews' in parsed).toBe('earlierViews' in header)
    expect('publishedAt' in parsed).toBe('publishedAt' in header)
  })

  it('may be all there is', () => {
    expect(parseStoryText('Тақырып')).toMatchObject({ headline: 'Тақырып', blocks: [], bylines: [] })
  })
})

describe('bylines', () => {
  it.each([
    ['Мәтін.\n\nАвтор: Сапарова', ['Сапарова']],
    ['Мәтін.\n\nТекст: А. Петров и С.Ким', ['А. Петров', 'С.Ким']],
    ['Мәтін.\n\nMary Ann Smith', ['Mary Ann Smith']],
    ['Мәтін.\n\nМарат Серікұлы Оспанов', ['Марат Серікұлы Оспанов']],
    ['Мәтін.\n\nАсқар Жұмаділов\nАвтор: Гүлнар Сапарова', ['Гүлнар Сапарова']],
    ['Мәтін.', []],
    ['Мәтін.\n\nБұл соңғы сөйлем.', []],
    ['Мәтін.\n\nГүлнар Сапарова.', []],
    ['Мәтін.\n\nТолығырақ сайтта', []],
    ['Мәтін.\n\nҚатысушылар:\nГүлнар Сапарова\nАсқар Жұмаділов', []],
    ['Мәтін.\n\nА. Бек\nВ. Гүл\nД. Еркін\nЖ. Зат\nИ. Кім', []],
  ])('%j: %j', (body, bylines) => {
    const parsed = parseStoryText(`Тақырып\n\n${body}`)
    expect(parsed.bylines).toEqual(bylines)
    expect(parsed.blocks.length).toBe(body.split(/\n+/).length - (bylines.length > 0 ? 1 : 0))
  })
})

const corpus = '../shared/data/sample-story-kk.txt'

it.skipIf(!existsSync(corpus))('reads the sample of the broadcast desks', () => {
  const parsed = parseStoryText(readFileSync(corpus))
  expect(parsed.blocks.map(({ type }) => type).join(' ')).toBe('paragraph paragraph quote paragraph quote paragraph')
  expect(parsed).toMatchObject({ earlierViews: 148, publishedAt: '2026-02-20T13:05:00.000Z' })
  expect(parsed.bylines).toHaveLength(2)
})

describe('nothing is dropped', () => {
  const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
  const lines = story.split('\n')
  // Each line in turn removed, doubled, moved to the end, joined to the next, and given an odd ending.
  const variants = lines.slice(5).flatMap((line, offset) => {
    const index = offset + 5
    const others = lines.filter((_, other) => other !== index)
    const replaced = (...by: string[]) => [...lines.slice(0, index), ...by, ...lines.slice(index + 1)].join('\n')
    return [
      others.join('\n'),
      replaced(line, line),
      [...others, line].join('\n'),
      replaced(line + (lines[index + 1] ?? ''), '1'),
      ...[':', ': «', '"', ' – ', '»', ', ', ';', '?', ' 20.02.2026', ' және', '\n- ', '\n:', '\n«', '\n—\n'].map((end) => replaced(line + end)),
    ]
  })

  it.each(variants.map((text, index) => [index, text] as const))('variant %d', (_, text) => {
    const { headline, blocks, bylines } = parseStoryText(text)
    const kept = blocks.flatMap((block) =>
      block.type === 'quote' ? [block.speakerName, block.position, ...block.paragraphs] : [block.text],
    )
    const body = text.split('\n').slice(5).join('\n')
    const conjunctions = /(?<!\p{L})және(?!\p{L})/gu
    const strip = (given: string) => wordsOf(repairMixedScript(given).replace(conjunctions, ''))
    expect(headline).toBe(expected.headline)
    expect(strip([...kept, ...bylines].join('\n'))).toEqual(strip(body))
  })
})
