import { isLanguage, toLanguage } from '#languages/language.ts'
import { sayUnavailable } from '#languages/messages/unavailable.ts'
import { frontAddress } from '#publication/pageAddresses.ts'

const styles =
  ':root{color-scheme:light dark}body{max-width:40rem;margin:15vh auto 0;padding:0 1.25rem;font:1.125rem/1.5 "Source Sans 3","Segoe UI",Roboto,sans-serif}h1{font:600 2rem/1.2 "Source Serif 4",Charter,Georgia,serif}a{color:light-dark(#00606c,#6fc8d2);margin-right:1.5rem}'

type Key = Parameters<typeof sayUnavailable>[1]

/** A page that needs no database, no Next and no other file, in the language of its address. */
function plainPage(path: string, title: Key, text: Key, again?: Key): Buffer {
  const [, given = ''] = path.split(/[/?]/)
  const language = toLanguage(isLanguage(given) ? given : undefined)
  const say = (key: Key): string => sayUnavailable(language, key)
  return Buffer.from(
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="robots" content="noindex"><title>${say(title)}</title><style>${styles}</style></head><body><main><h1>${say(title)}</h1>` +
      `<p>${say(text)}</p><p>${again ? `<a href="">${say(again)}</a>` : ''}<a href="${frontAddress(language)}">${say('front')}</a></p></main></body></html>`,
  )
}

/** Says in the reader's language that a page cannot be made now. */
export const unavailablePage = (path: string): Buffer => plainPage(path, 'title', 'text', 'again')

/** Says that an address is none, and what to do about it. */
export const malformedPage = (path: string): Buffer => plainPage(path, 'malformedTitle', 'malformedText')
