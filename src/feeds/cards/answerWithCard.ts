import type { Payload } from 'payload'
import { answerWithFile } from '#content/files/answerWithFile.ts'
import { fileWithdrawn, noSuchFile } from '#content/files/refuseFile.ts'
import { finishCard } from '#content/photos/cards/finishCard.ts'
import { isLanguage } from '#languages/language.ts'
import { loadCard } from './loadCard.ts'
import { cardKinds } from './toCard.ts'

type Address = { language: string; kind: string; id: string; version: string }

/** Answers a request for a card: as it is today, whatever version the address names. */
export async function answerWithCard(payload: Payload, request: Request, { language, kind: given, id, version }: Address): Promise<Response> {
  const kind = cardKinds.find((one) => one === given)
  if (!isLanguage(language) || !kind || !/^[0-9a-f]{24}\.jpg$/.test(version)) return noSuchFile(request)
  const found = await loadCard(payload, { language, kind, id })
  if (!found) return noSuchFile(request)
  if ('withdrawn' in found) return fileWithdrawn(request, found.withdrawn)
  const { path, etag } = await finishCard(found.card.text, found.card.photo)
  const answer = await answerWithFile(request, { path, etag, contentType: 'image/jpeg', disposition: 'inline', audience: 'public' })
  return answer ?? noSuchFile(request)
}
