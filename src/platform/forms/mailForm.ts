import { clientAddress } from '../clientAddress.ts'
import { env } from '../env.ts'
import { limitRate } from './limitRate.ts'
import { readForm } from './readForm.ts'

export type MailFormRefusal = 'refusedOrigin' | 'refusedSize' | 'refusedOften' | 'refusedMail'

type Read = { form: URLSearchParams; refusal?: undefined } | { form?: URLSearchParams; refusal: MailFormRefusal }

/** Reads forms that are answered by mail, from one network so often: the fields, and why they are not taken where they are not. */
export function mailForm(limit: Parameters<typeof limitRate>[0]): (request: Request) => Promise<Read> {
  const mayAsk = limitRate(limit)
  return async (request) => {
    const form = await readForm(request)
    if (form === 'otherSite') return { refusal: 'refusedOrigin' }
    if (form === 'tooLarge') return { refusal: 'refusedSize' }
    if (!mayAsk(clientAddress(request.headers))) return { form, refusal: 'refusedOften' }
    return env().smtpUrl ? { form } : { form, refusal: 'refusedMail' }
  }
}
