import { cookieEnd, readCookie } from './cookies.ts'

const name = 'press-filled'
/** A browser keeps no larger cookie. */
const mostBytes = 3800
/** A consent is given anew each time, for the words that stand there then. */
const notKept = ['consent', 'words']

/**
 * What was filled in into a form that was refused, for the page that says why: in a cookie of two minutes for that page
 * alone, which no script reads. Nothing of it stands in an address. Undefined for more than a cookie holds.
 */
export function filledCookie(form: URLSearchParams, page: string): string | undefined {
  const kept = [...form].filter(([field]) => !notKept.includes(field))
  const text = Buffer.from(JSON.stringify(kept)).toString('base64url')
  return text.length > mostBytes ? undefined : `${name}=${text}; ${cookieEnd(120, page)}`
}

/** The fields of a form as they were filled in, where it was refused just now. */
export function readFilled(headers: Headers): URLSearchParams | undefined {
  try {
    return new URLSearchParams(JSON.parse(Buffer.from(readCookie(headers, name) ?? '', 'base64url').toString()))
  } catch {
    // One that somebody has made up says nothing.
    return undefined
  }
}
