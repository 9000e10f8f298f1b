import { z } from 'zod'

const address = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** The address that a form gives, with consent to be written to in the words of this version; or what is missing. */
export function agreedAddress(form: URLSearchParams, version: string): { email: string } | 'refusedEmail' | 'refusedConsent' | 'refusedWords' {
  const { data: email } = address.safeParse(form.get('email'))
  if (!email) return 'refusedEmail'
  if (form.get('consent') !== 'yes') return 'refusedConsent'
  // A tick counts for the words beside it.
  return form.get('words') === version ? { email } : 'refusedWords'
}
