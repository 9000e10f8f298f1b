import config from '@payload-config'
import { getPayload } from 'payload'
import { noSuchFile } from '#content/files/refuseFile.ts'
import { answerWithRelease } from '#press-room/documents/answerWithRelease.ts'

type Context = { params: Promise<{ id: string; format: string; name?: string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, format, name = [] } = await params
  if (name.length > 1) return noSuchFile(request)
  return answerWithRelease(await getPayload({ config }), request, { id, format })
}

export const HEAD = GET
