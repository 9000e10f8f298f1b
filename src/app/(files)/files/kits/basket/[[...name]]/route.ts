import config from '@payload-config'
import { getPayload } from 'payload'
import { itemsIn } from '#press-room/basket/basketItems.ts'
import { answerWithItems } from '#press-room/kits/answerWithKit.ts'

export const GET = async (request: Request): Promise<Response> => answerWithItems(await getPayload({ config }), request, itemsIn(request.headers))

export const HEAD = GET
