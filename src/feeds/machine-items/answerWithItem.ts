import type { Payload } from 'payload'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { answerWithText, refuseInText } from '../answerWithText.ts'
import { toNewsMlG2, toNewsMlG2Feed } from '../formats/newsMlG2.ts'
import { toNinjs1, toNinjs1Feed } from '../formats/ninjs1.ts'
import { toNinjs3, toNinjs3Feed } from '../formats/ninjs3.ts'
import { loadItem } from './loadItem.ts'
import { machineContentTypes, type MachineFormat, parseItemAddress } from './machineFormats.ts'
import type { MachineFeed, MachineItem } from './MachineItem.ts'

const writeItem: Record<MachineFormat, (item: MachineItem) => string> = { ninjs: toNinjs3, ninjs1: toNinjs1, newsml: toNewsMlG2 }

export const writeMachineFeed: Record<MachineFormat, (feed: MachineFeed) => string> = { ninjs: toNinjs3Feed, ninjs1: toNinjs1Feed, newsml: toNewsMlG2Feed }

/** Answers a request for one item in a format for machines. One that was taken down says so, with the status of its page. */
export async function answerWithItem(payload: Payload, request: Request, address: { language: string; kind: string; file: string }): Promise<Response> {
  const asked = parseItemAddress(address)
  const item = asked && (await loadItem(payload, asked))
  if (!item) return refuseInText(404, sayFeeds(preferredLanguage(request.headers.get('accept-language')), 'noSuchItem'))
  const { item: plain, package: ofKit } = machineContentTypes[asked.format]
  const contentType = item.type === 'composite' ? ofKit : plain
  return answerWithText(request, { body: writeItem[asked.format](item), contentType, language: item.language, status: item.isCanceled ? 410 : 200 })
}
