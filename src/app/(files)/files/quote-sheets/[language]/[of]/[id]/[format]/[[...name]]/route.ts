import config from '@payload-config'
import { getPayload } from 'payload'
import { noSuchFile } from '#content/files/refuseFile.ts'
import { answerWithQuoteSheet } from '#press-room/documents/answerWithQuoteSheet.ts'

type Context = { params: Promise<{ language: string; of: string; id: string; format: string; name?: string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name = [], ...asked } = await params
  if (name.length > 1) return noSuchFile(request)
  return answerWithQuoteSheet(await getPayload({ config }), request, asked)
}

export const HEAD = GET
