import { isLanguage, type Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { env } from '#platform/env.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { pressBasketAddress } from '#publication/pageAddresses.ts'
import { answerInWords, noSuchFile } from '#content/files/refuseFile.ts'
import { keysIn, mostInBasket, parseKey, toCookie } from './basketItems.ts'

/** A page of ours: nothing else is led back to. */
export const isOwnPage = (address: string | null): address is string => address !== null && address.length <= 300 && /^\/(?:kk|ru|en)(?:\/[\w%.~/-]*)?$/.test(address)

/** Puts something into the asker's basket or takes it out, and leads to the basket; it is kept in the browser alone. */
export async function changeBasket(request: Request, given: string): Promise<Response> {
  if (!isLanguage(given)) return noSuchFile(request)
  const language: Language = given
  const form = await readForm(request)
  if (form === 'otherSite') return answerInWords(request, 403, sayPress(language, 'otherSite'))
  if (form === 'tooLarge') return answerInWords(request, 413, sayPress(language, 'basketFull', { most: mostInBasket }))
  const [added, removed] = [form.getAll('add'), form.getAll('remove')]
  const isEmptied = form.has('empty')
  const isUnderstood = [...added, ...removed].every((key) => parseKey(key) !== undefined)
  if (!isUnderstood || (!isEmptied && added.length + removed.length === 0)) return answerInWords(request, 400, sayPress(language, 'badRequest'))

  const keys = isEmptied ? [] : [...new Set([...keysIn(request.headers), ...added])].filter((key) => !removed.includes(key))
  if (keys.length > mostInBasket) return answerInWords(request, 413, sayPress(language, 'basketFull', { most: mostInBasket }))
  const to = new URLSearchParams({ done: added.length > 0 ? 'added' : 'removed' })
  const back = form.get('back')
  if (isOwnPage(back)) to.set('back', back)
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${pressBasketAddress(language)}?${to.toString()}`,
      'Set-Cookie': toCookie(keys, { isSecure: env().siteUrl.startsWith('https:') }),
      'Cache-Control': 'private, no-store',
    },
  })
}
