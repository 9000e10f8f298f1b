import type { Language } from '#languages/language.ts'
import { sayMail } from '#languages/messages/mail.ts'
import { escapeMarkup as escape } from '#platform/escapeMarkup.ts'

const subjectLength = 120

const short = (line: string): string => (line.length > subjectLength ? `${line.slice(0, subjectLength).trimEnd()}…` : line)

/** A notice as a mail: its first words as the subject, the whole of it as plain text and as HTML. */
export function writeMail(language: Language, notice: string, link: string | undefined) {
  const [open, footer] = [sayMail(language, 'open'), sayMail(language, 'footer')]
  const subject = short(notice.replaceAll(/\s+/g, ' ').trim())
  return {
    subject,
    text: [notice, ...(link ? [`${open}:\n${link}`] : []), `-- \n${footer}`].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">`,
      `<p style="white-space:pre-line">${escape(notice)}</p>`,
      link ? `<p><a href="${escape(link)}">${escape(open)}</a></p>` : '',
      `<p style="font-size:13px;color:#595959">${escape(footer)}</p></body></html>`,
    ].join(''),
  }
}
