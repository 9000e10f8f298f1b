import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithLogo } from '#content/settings/answerWithLogo.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerWithLogo(await getPayload({ config }), request, await params)
}

export const HEAD = GET
