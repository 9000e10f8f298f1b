import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithSitemap } from '#feeds/sitemaps/answerWithSitemap.ts'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => answerWithSitemap(await getPayload({ config }), request)

export const HEAD = GET
