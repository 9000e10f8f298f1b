import { headers } from 'next/headers'
import type { ServerProps } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { endedSession } from '../endedSession.ts'
import './accounts.css'

/** On the sign-in page, for whoever was at work when their session was ended. */
export const WhySignedOut = async ({ i18n, payload }: ServerProps) => {
  const ended = await endedSession(payload, await headers())
  if (!ended) return null
  const language = toLanguage(i18n.language)
  const at = formatDateTime(ended.at, language)
  return (
    <p role="status" className="why-signed-out">
      {ended.who ? sayAccount(language, 'endedByOther', { at, who: ended.who }) : sayAccount(language, 'endedByYou', { at })}
    </p>
  )
}
