import { createLocalReq, type Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { currentJournalist, sessionCookie, sessionTokenIn } from '#people/journalists/currentJournalist.ts'
import { askForLink, changePassword, setPasswordByLink, type PasswordSet } from '#people/journalists/ownPassword.ts'
import { endSession, passLasts } from '#people/journalists/passes.ts'
import { forgetJournalist } from '#people/journalists/personalData.ts'
import { requestAccess, wrongFields } from '#people/journalists/requestAccess.ts'
import { signIn } from '#people/journalists/signIn.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { cookieEnd } from '#platform/forms/cookies.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { pressAccountAddress } from '#publication/pageAddresses.ts'
import { accessRequestAddress, passwordAddress, passwordLinkAddress, type AccountAction } from './accountAddresses.ts'
import { flashCookie, type Flash } from './flash.ts'
import { inEqualTime } from './inEqualTime.ts'
import { refuseForm } from './refuseForm.ts'

type Way = { to: string; said?: Flash; session?: string }
type Asked = { payload: Payload; request: Request; language: Language; fields: Record<string, string> }

const limits: Record<AccountAction, ReturnType<typeof limitRate>> = {
  // A newsroom shares one address.
  request: limitRate({ most: 12, minutes: 60 }),
  'sign-in': limitRate({ most: 20, minutes: 10 }),
  'sign-out': limitRate({ most: 60, minutes: 10 }),
  'send-link': limitRate({ most: 5, minutes: 60 }),
  'set-password': limitRate({ most: 20, minutes: 10 }),
  'change-password': limitRate({ most: 20, minutes: 10 }),
  delete: limitRate({ most: 20, minutes: 10 }),
}
const perEmail = limitRate({ most: 20, minutes: 10 })

/** Answers a form of the account's pages: leads on to a page that says what became of it. */
export async function answerAccountForm(payload: Payload, request: Request, language: Language, action: AccountAction): Promise<Response> {
  const form = await readForm(request)
  if (typeof form === 'string') return refuseForm(language, form)
  const asked = { payload, request, language, fields: Object.fromEntries([...form].map(([name, value]) => [name, value.slice(0, 600)])) }
  const way = limits[action](clientAddress(request.headers)) ? await act[action](asked) : { to: pageOf(action, asked), said: { about: action, said: 'tooOften' } }
  const headers = new Headers({ Location: way.to, 'Cache-Control': 'private, no-store' })
  headers.append('Set-Cookie', flashCookie(way.said))
  if (way.session !== undefined) headers.append('Set-Cookie', `${sessionCookie}=${way.session}; ${cookieEnd(way.session ? passLasts.session / 1000 : 0)}`)
  return new Response(null, { status: 303, headers })
}

function pageOf(action: AccountAction, { language, fields }: Pick<Asked, 'language' | 'fields'>): string {
  if (action === 'request') return accessRequestAddress(language)
  if (action === 'send-link') return passwordLinkAddress(language)
  return action === 'set-password' && /^[\w-]{43}$/.test(fields.token ?? '') ? passwordAddress(language, fields.token ?? '') : pressAccountAddress(language)
}

async function afterPassword(action: AccountAction, asked: Asked, done: PasswordSet): Promise<Way> {
  if ('problem' in done) return { to: pageOf(action, asked), said: { about: action, said: done.problem } }
  return { to: pressAccountAddress(asked.language), said: { about: 'account', said: action === 'set-password' ? 'welcome' : 'passwordChanged' }, session: done.token }
}

/** For who is signed in; everybody else is led to where one signs in. */
const signedIn =
  (work: (asked: Asked, journalist: string) => Promise<Way>) =>
  async (asked: Asked): Promise<Way> => {
    const journalist = await currentJournalist(asked.payload, asked.request.headers)
    return journalist ? work(asked, journalist.id) : { to: pressAccountAddress(asked.language) }
  }

const act: Record<AccountAction, (asked: Asked) => Promise<Way>> = {
  request: async ({ payload, language, fields }) => {
    const to = accessRequestAddress(language)
    const consent = await readConsent(payload, 'accessConsent', language)
    // A tick counts for the words beside it; when these have changed meanwhile, the new ones are shown.
    const wrong = wrongFields(fields.words === consent.version ? fields : { ...fields, consent: undefined })
    if (wrong.length > 0) {
      const { consent: _, words: __, ...values } = fields
      return { to, said: { about: 'request', said: 'fieldsWrong', fields: wrong, values } }
    }
    await inEqualTime(400, () => requestAccess(payload, fields, consent))
    return { to, said: { about: 'request', said: 'thanks' } }
  },
  'sign-in': async ({ payload, language, fields: { email = '', password = '' } }) => {
    const to = pressAccountAddress(language)
    if (!perEmail(email.trim().toLowerCase())) return { to, said: { about: 'sign-in', said: 'tooOften' } }
    const session = await inEqualTime(300, () => signIn(payload, email, password))
    return session ? { to, session } : { to, said: { about: 'sign-in', said: 'notSignedIn', values: { email: email.slice(0, 200) } } }
  },
  'sign-out': async ({ payload, request, language }) => {
    await endSession(payload, sessionTokenIn(request.headers))
    return { to: pressAccountAddress(language), said: { about: 'sign-in', said: 'signedOut' }, session: '' }
  },
  'send-link': async ({ payload, language, fields }) => {
    await inEqualTime(400, () => askForLink(payload, (fields.email ?? '').slice(0, 200)))
    return { to: passwordLinkAddress(language), said: { about: 'send-link', said: 'linkSent' } }
  },
  'set-password': async (asked) => afterPassword('set-password', asked, await setPasswordByLink(asked.payload, asked.fields.token ?? '', asked.fields.password ?? '')),
  'change-password': signedIn(async (asked, id) => afterPassword('change-password', asked, await changePassword(asked.payload, id, { old: asked.fields.old ?? '', password: asked.fields.password ?? '' }))),
  delete: signedIn(async ({ payload, language }, id) => {
    await forgetJournalist(await createLocalReq({}, payload), id)
    return { to: pressAccountAddress(language), said: { about: 'sign-in', said: 'dataDeleted' }, session: '' }
  }),
}
