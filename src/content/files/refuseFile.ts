import { formatDateTime } from '#languages/formatDate.ts'
import { saySite } from '#languages/messages/site.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import type { Withdrawn } from '#publication/findPublic.ts'

/** A sentence in place of a file. */
export const answerInWords = (request: Request, status: number, sentence: string): Response =>
  new Response(request.method === 'HEAD' ? null : `${sentence}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })

const languageOf = (request: Request) => preferredLanguage(request.headers.get('accept-language'))

/** One answer for what never was and for what is not public yet: the difference is a secret. */
export const noSuchFile = (request: Request): Response => answerInWords(request, 404, saySite(languageOf(request), 'noSuchFile'))

export function fileWithdrawn(request: Request, { reason, withdrawnAt }: Withdrawn): Response {
  const language = languageOf(request)
  return answerInWords(request, 410, saySite(language, 'fileWithdrawn', { when: formatDateTime(withdrawnAt, language), reason }))
}
