import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithEmbed } from '#feeds/oembed/answerWithEmbed.ts'

export const GET = async (request: Request): Promise<Response> => answerWithEmbed(await getPayload({ config }), request)

export const HEAD = GET
