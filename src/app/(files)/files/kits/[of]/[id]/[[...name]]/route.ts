import config from '@payload-config'
import { getPayload } from 'payload'
import { noSuchFile } from '#content/files/refuseFile.ts'
import { answerWithItems } from '#press-room/kits/answerWithKit.ts'
import { type KitSource, kitSources } from '#press-room/pressFileAddresses.ts'

type Context = { params: Promise<{ of: string; id: string; name?: string[] }> }

const isKitSource = (of: string): of is KitSource => (kitSources as readonly string[]).includes(of)

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { of, id, name = [] } = await params
  if (!isKitSource(of) || name.length > 1) return noSuchFile(request)
  return answerWithItems(await getPayload({ config }), request, [{ collection: of, id }])
}

export const HEAD = GET
