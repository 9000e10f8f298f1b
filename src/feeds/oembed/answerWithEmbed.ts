import type { Payload } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import { answerWithText, refuseInText } from '../answerWithText.ts'
import { loadEmbed, toOembed } from './loadEmbed.ts'
import { embedFormats } from './oembedAddress.ts'

/** Answers an oEmbed request (oembed.com, 1.0) for one of our stories or quotes. */
export async function answerWithEmbed(payload: Payload, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const url = searchParams.get('url')
  const [, ofPage] = /^https?:\/\/[^/]+\/(\w\w)(?:\/|$)/i.exec(url ?? '') ?? []
  const language = ofPage ? toLanguage(ofPage) : preferredLanguage(request.headers.get('accept-language'))
  const given = searchParams.get('format') ?? 'json'
  const format = embedFormats.find((one) => one === given)
  if (!format) return refuseInText(501, sayFeeds(language, 'embedFormat'))
  if (!url) return refuseInText(400, sayFeeds(language, 'embedWithoutAddress'))
  const wrong = ['maxwidth', 'maxheight'].find((name) => !/^[1-9]\d{0,5}$/.test(searchParams.get(name) ?? '1'))
  if (wrong) return refuseInText(400, sayFeeds(language, 'embedSize', { name: wrong }))

  const embed = await loadEmbed(payload, url)
  if (!embed) return refuseInText(404, sayFeeds(language, 'embedUnknown'))
  const most = (name: string): number => Number(searchParams.get(name) ?? Infinity)
  const described = toOembed(embed, { width: most('maxwidth'), height: most('maxheight') })
  return format === 'json'
    ? answerWithText(request, { body: JSON.stringify(described), contentType: 'application/json', language: embed.language })
    : answerWithText(request, { body: toXml(described), contentType: 'text/xml', language: embed.language })
}

const toXml = (described: Record<string, string | number>): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(described)
    .map(([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`)
    .join('')}</oembed>`
