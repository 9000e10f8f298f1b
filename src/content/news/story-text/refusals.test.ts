import { expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { sayStoryText } from '#languages/messages/storyText.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { parseStoryText } from './parseStoryText.ts'

function refusalOf(file: Uint8Array | string): RuleViolation {
  try {
    parseStoryText(file)
  } catch (error) {
    if (error instanceof RuleViolation) return error
    throw error
  }
  throw new Error('not refused')
}

const brokenUtf8 = Buffer.from('Көкшетауда кітапхана ашылды\n\nЕкінші жол және тағы бірнеше сөз.\nҮшінші жол.')
brokenUtf8[90] = 0x41
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46, 0x49, 0x46])
const codePage866 = Buffer.from([0x8a, 0xad, 0xa8, 0xa3, 0xa0, 0x20, 0xe2, 0xa0, 0xac, 0x0a])
const koi8 = Buffer.from([0xeb, 0xce, 0xc9, 0xc7, 0xc1, 0x20, 0xd4, 0xc1, 0xcd, 0x0a])

it.each<[string, string | Uint8Array, string, Record<string, string | number>]>([
  ['nothing', '', 'storyEmpty', { line: 1 }],
  ['no bytes', new Uint8Array(), 'storyEmpty', { line: 1 }],
  ['a BOM alone', '\ufeff', 'storyEmpty', { line: 1 }],
  ['white space', ' \r\n\t\n\u00a0', 'storyEmpty', { line: 1 }],
  ['a NUL', 'Тақырып\n\nМә\0тін', 'storyBinary', { line: 3 }],
  ['a NUL in UTF-16', Buffer.from('\ufeffТақырып\nМә\0тін', 'utf16le'), 'storyBinary', { line: 2 }],
  ['UTF-16 without its mark', Buffer.from('Headline\n\nText', 'utf16le'), 'storyBinary', { line: 1 }],
  ['a photo', jpeg, 'storyBinary', { line: 1 }],
  ['a PDF', '%PDF-1.7\nabc', 'storyBinary', { line: 1 }],
  ['RTF', '{\\rtf1 Headline}', 'storyBinary', { line: 1 }],
  ['a broken letter', brokenUtf8, 'storyNotUtf8', { line: 3 }],
  ['code page 866', codePage866, 'storyNotUtf8', { line: 1 }],
  ['French in its own code page', Buffer.from('Un café déjà ouvert', 'latin1'), 'storyNotUtf8', { line: 1 }],
  ['KOI8-R', koi8, 'storyNotUtf8', { line: 1 }],
  ['too many bytes', `Тақырып\n\n${'а'.repeat(1024 * 512)}`, 'storyTooLarge', { line: 3 }],
  ['a date first', '\n20.02.2026, 18:05\n\nМәтін.', 'storyHeadlineMissing', { line: 2, text: '20.02.2026, 18:05' }],
  ['views first', '  • 148\nМәтін.', 'storyHeadlineMissing', { line: 1, text: '• 148' }],
  ['a speaker first', 'Сәуле Ахметова, директор:\n\n- Бір.', 'storyHeadlineMissing', { line: 1, text: 'Сәуле Ахметова, директор:' }],
  ['speech first', '- Бір.\n\nЕкі.', 'storyHeadlineMissing', { line: 1, text: '- Бір.' }],
  ['a rule first', '* * *\n\nМәтін.', 'storyHeadlineMissing', { line: 1, text: '* * *' }],
  ['a paragraph first', 'Кітапхана ашылды. Оған қала тұрғындары келді.\n\nЕкі.', 'storyHeadlineMissing', { line: 1, text: 'Кітапхана ашылды. Оған қала тұрғындары келді.' }],
  ['one long line', 'сөз '.repeat(500), 'storyHeadlineTooLong', { line: 1, length: 1999, limit: 250 }],
])('refuses %s', (_, file, code, values) => {
  expect(refusalOf(file)).toMatchObject({ code, values })
  expect(sayStoryText.has(code)).toBe(true)
  if (!sayStoryText.has(code)) return
  for (const language of languages) expect(sayStoryText(language, code, values)).not.toMatch(/[{}]/)
})

it('takes a file of exactly a megabyte', () => {
  const head = 'Headline\n\n'
  expect(parseStoryText(head + 'a'.repeat(1024 * 1024 - head.length)).headline).toBe('Headline')
})
