import { answerWithText } from '#feeds/answerWithText.ts'
import { robots } from '#feeds/robots.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response => answerWithText(request, { body: robots(), contentType: 'text/plain' })

export const HEAD = GET
