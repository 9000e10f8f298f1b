import { z } from 'zod'

const address = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** The address that a form gives, with consent to be written to; or what is missing. */
export function agreedAddress(form: URLSearchParams): { email: string } | 'refusedEmail' | 'refusedConsent' {
  const { data: email } = address.safeParse(form.get('email'))
  if (!email) return 'refusedEmail'
  return form.get('consent') === 'yes' ? { email } : 'refusedConsent'
}
