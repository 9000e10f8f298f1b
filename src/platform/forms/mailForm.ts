import { clientAddress } from '../clientAddress.ts'
import { env } from '../env.ts'
import { limitRate } from './limitRate.ts'
import { readForm } from './readForm.ts'

export type MailFormRefusal = 'refusedOrigin' | 'refusedSize' | 'refusedOften' | 'refusedMail'

/** Reads forms that are answered by mail, from one network so often: the fields, or why they are not taken. */
export function mailForm(limit: Parameters<typeof limitRate>[0]): (request: Request) => Promise<URLSearchParams | MailFormRefusal> {
  const mayAsk = limitRate(limit)
  return async (request) => {
    const form = await readForm(request)
    if (form === 'otherSite') return 'refusedOrigin'
    if (form === 'tooLarge') return 'refusedSize'
    if (!mayAsk(clientAddress(request.headers))) return 'refusedOften'
    return env().smtpUrl ? form : 'refusedMail'
  }
}
