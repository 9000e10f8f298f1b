import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithDocument } from '#content/documents/answerWithDocument.ts'
import { noSuchFile } from '#content/files/refuseFile.ts'

type Context = { params: Promise<{ id: string; name?: string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name = [] } = await params
  if (name.length > 1) return noSuchFile(request)
  return answerWithDocument(await getPayload({ config }), request, { id })
}

export const HEAD = GET
