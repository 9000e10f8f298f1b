import { isPersonName } from './personName.ts'
import { openingMark, withoutQuotationMarks } from './quotationMarks.ts'

type SpeakerLine = { speakerName: string; position: string; said: string }

const longestPosition = 250
const dash = /^[-–—―−‐‑‒]{1,3}(?:\s+|(?=[\p{L}«“„"]))/u
const bullet = /^[•·*▪◦●‣\uf0b7]\s*/u
// «…, главный врач, отметила:» reports what was said; cutting it into name and position would lose the verb.
const reporting =
  /(?:^|\s)(?:деді|дейді|деп|айтты|айтады|өтті|мәлімдеді|хабарлады|жеткізді|білдірді|былай|сказала?|говорит|заявила?|отметила?|подчеркнула?|сообщила?|рассказала?|добавила?|said|says|told|added)$/iu

/** The kind of mark that begins a line of speech or of a list. */
export const leadingMark = (text: string): 'dash' | 'bullet' | undefined =>
  dash.test(text) ? 'dash' : bullet.test(text) ? 'bullet' : undefined

export const withoutLeadingMark = (text: string): string => text.replace(dash, '').replace(bullet, '')

const isQuotation = (text: string): boolean => openingMark(text) !== undefined && withoutQuotationMarks([text])[0] !== text

/** Reads `Name, position:`, with the speech if it begins on the same line. A colon after anything but a name is not one. */
export function readSpeakerLine(text: string): SpeakerLine | undefined {
  const colon = text.slice(0, longestPosition).indexOf(':')
  if (colon < 0) return undefined
  const before = text.slice(0, colon).replace(bullet, '').trim()
  const said = text.slice(colon + 1).trim().replace(/^[-–—―−]$/u, '')
  if (reporting.test(before) || (said !== '' && !dash.test(said) && !isQuotation(said))) return undefined
  const [, name = '', position = ''] = /^(.*?)(?:(?:,|\s[-–—])\s*(.*))?$/u.exec(before) ?? []
  if (!isPersonName(name)) return undefined
  return { speakerName: name.trim().replace(/\s+/g, ' '), position: position.replace(/\s+/g, ' '), said }
}
