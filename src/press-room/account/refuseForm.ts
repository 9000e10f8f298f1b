import type { Language } from '#languages/language.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import type { FormRefusal } from '#platform/forms/readForm.ts'

/** Answers a form that came from another site, or is larger than any of ours. */
export const refuseForm = (language: Language, refusal: FormRefusal): Response =>
  new Response(`${sayPressAccount(language, refusal)}\n`, {
    status: refusal === 'otherSite' ? 403 : 413,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
