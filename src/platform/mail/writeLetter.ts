import type { Mail } from '../../payload-types.ts'
import { escapeMarkup as escape } from '../escapeMarkup.ts'

type Language = Mail['language']

/** Stands in a stored mail for the receiver's own link, which is made when the mail goes out. */
export const linkPlace = '\uE000'

type Link = { text: string; href: string }

export type LetterPart = {
  kicker?: string
  heading?: string
  href?: string
  paragraphs: readonly string[]
  action?: Link
  /** The language of heading and paragraphs, where it is another than the letter's. */
  language?: Language
}

export type Letter = {
  subject: string
  /** Who writes. */
  house: string
  intro?: readonly string[]
  parts: readonly LetterPart[]
  /** The small print: why somebody gets this, and how to get it no longer. */
  notes: readonly (string | Link)[]
}

export type MailContent = { subject: string; text: string; html: string }

const subjectLength = 150

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const shorten = (line: string): string => (line.length > subjectLength ? `${line.slice(0, subjectLength - 1).trimEnd()}…` : line)

const partText = ({ kicker, heading, href, paragraphs, action }: LetterPart): string =>
  [[kicker?.toUpperCase(), heading].filter(Boolean).join('\n'), ...paragraphs, ...(href ? [href] : []), ...(action ? [`${action.text}:\n${action.href}`] : [])].filter(Boolean).join('\n\n')

const noteText = (note: string | Link): string => (typeof note === 'string' ? note : `${note.text}: ${note.href}`)

const paragraph = (text: string): string => `<p style="margin:0 0 12px;white-space:pre-line">${escape(text)}</p>`

function partHtml({ kicker, heading, href, paragraphs, action, language }: LetterPart): string {
  const title = heading && (href ? `<a href="${escape(href)}" style="color:inherit">${escape(heading)}</a>` : escape(heading))
  return [
    `<div${language ? ` lang="${language}"` : ''} style="margin:0 0 28px">`,
    kicker ? `<p style="margin:0 0 4px;font-size:14px;font-weight:600">${escape(kicker)}</p>` : '',
    title ? `<h1 style="margin:0 0 12px;font:600 22px/1.25 Georgia,serif">${title}</h1>` : '',
    ...paragraphs.map(paragraph),
    action ? `<p style="margin:16px 0"><a href="${escape(action.href)}" style="display:inline-block;padding:10px 18px;background:#00606c;color:#ffffff;text-decoration:none;font-weight:600">${escape(action.text)}</a></p>` : '',
    '</div>',
  ].join('')
}

const noteHtml = (note: string | Link): string =>
  `<p style="margin:0 0 6px">${typeof note === 'string' ? escape(note) : `<a href="${escape(note.href)}" style="color:inherit">${escape(note.text)}</a>`}</p>`

/** A letter as mail programs take it: HTML that needs no picture and no style sheet, and the same as plain text. */
export function writeLetter(language: Language, { subject, house, intro = [], parts, notes }: Letter): MailContent {
  return {
    subject: shorten(oneLine(subject)),
    text: [...intro, ...parts.map(partText), `-- \n${[house, ...notes.map(noteText)].join('\n')}`].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(oneLine(subject))}</title></head>`,
      '<body style="margin:0;padding:20px;font:16px/1.5 -apple-system,Segoe UI,Roboto,Arial,sans-serif"><div style="max-width:36em;margin:0 auto">',
      ...intro.map(paragraph),
      ...parts.map(partHtml),
      `<div style="padding-top:14px;border-top:1px solid #999999;font-size:13px"><p style="margin:0 0 6px;font-weight:600">${escape(house)}</p>${notes.map(noteHtml).join('')}</div>`,
      '</div></body></html>',
    ].join(''),
  }
}
