import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithPhoto } from '#content/photos/answerWithPhoto.ts'
import { noSuchFile } from '#content/files/refuseFile.ts'

type Context = { params: Promise<{ id: string; rendition: string; name?: string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, rendition, name = [] } = await params
  // A last part is welcome as the name of the file, and says nothing.
  if (name.length > 1) return noSuchFile(request)
  return answerWithPhoto(await getPayload({ config }), request, { id, rendition })
}

export const HEAD = GET
