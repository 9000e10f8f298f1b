import { expect, it } from 'vitest'
import { writeMail } from './writeMail.ts'

it('carries the notice and the way to its item, in the language', () => {
  const mail = writeMail('kk', '«Көпір»: жарияланды.', 'https://media.example/admin/x')
  expect(mail.subject).toBe('«Көпір»: жарияланды.')
  expect(mail.text).toContain('Медиаорталықта ашу:\nhttps://media.example/admin/x')
  expect(mail.html).toContain('<html lang="kk"><head><meta charset="utf-8"><title>«Көпір»: жарияланды.</title></head>')
})

it('keeps headers and HTML free of what a title may contain', () => {
  const mail = writeMail('en', `<b>"A" & B</b>\r\nBcc: x@example.kz ${'long '.repeat(60)}`, 'https://media.example/?a=1&b="')
  expect(mail.subject).not.toMatch(/[\r\n]/)
  expect(mail.subject.length).toBeLessThan(125)
  expect(mail.html).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;')
  expect(mail.html).toContain('href="https://media.example/?a=1&amp;b=&quot;"')
})
