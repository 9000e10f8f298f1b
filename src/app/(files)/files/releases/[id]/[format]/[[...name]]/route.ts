import config from '@payload-config'
import { getPayload } from 'payload'
import { noSuchFile } from '#content/files/refuseFile.ts'
import { answerWithClosedItem } from '#feeds/machine-items/answerWithClosedItem.ts'
import { isMachineFormat } from '#feeds/machine-items/machineFormats.ts'
import { answerWithRelease } from '#press-room/documents/answerWithRelease.ts'

type Context = { params: Promise<{ id: string; format: string; name?: string[] }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, format, name = [] } = await params
  if (name.length > 1) return noSuchFile(request)
  const payload = await getPayload({ config })
  return isMachineFormat(format) ? answerWithClosedItem(payload, request, { id, format }) : answerWithRelease(payload, request, { id, format })
}

export const HEAD = GET
