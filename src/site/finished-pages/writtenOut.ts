import { STATUS_CODES } from 'node:http'
import type { RawHeaders } from './FinishedPage.ts'

/** A whole HTTP/1.1 answer in one piece of memory: a line takes it with one write. */
export type WrittenOut = {
  whole: Buffer
  /** The part of it after the head. */
  body: Buffer
  /** Where in it the date stands, and the second that stands there. */
  dateAt: number
  second: number
}

const anyDate = new Date(0).toUTCString()

/** An answer as it goes over a line that stays open. */
export function writeOut(status: number, headers: RawHeaders, body: Buffer): WrittenOut {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`]
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`)
  const start = `${lines.join('\r\n')}\r\nConnection: keep-alive\r\nDate: `
  const head = Buffer.from(`${start}${anyDate}\r\n\r\n`, 'latin1')
  const whole = Buffer.concat([head, body])
  return { whole, body: whole.subarray(head.length), dateAt: Buffer.byteLength(start, 'latin1'), second: 0 }
}

let [second, date] = [0, anyDate]

/** The bytes to send now. They are everybody's: only the date in them is ever written anew. */
export function datedNow(answer: WrittenOut): Buffer {
  const now = Math.floor(Date.now() / 1000)
  if (answer.second !== now) {
    if (second !== now) [second, date] = [now, new Date(now * 1000).toUTCString()]
    answer.whole.write(date, answer.dateAt, 'latin1')
    answer.second = now
  }
  return answer.whole
}
