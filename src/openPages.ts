import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { viewsOf } from '#analytics/receiveView.ts'
import { usageOf } from '#people/newsrooms/countUse.ts'
import { tellClientAddress } from '#platform/clientAddress.ts'
import { keepingResponses } from '#platform/currentResponse.ts'
import { env } from '#platform/env.ts'
import { newsroomGate } from '#press-room/newsrooms/newsroomGate.ts'
import { followChanges } from '#publication/changes/followChanges.ts'
import { finishedPages } from '#site/finished-pages/finishedPages.ts'
import { quickLines } from '#site/finished-pages/quickLines.ts'
import { stylesheets } from '#site/finished-pages/stylesheets.ts'

type Handle = Parameters<typeof finishedPages>[0]['handle']
type Pages = { answer: Handle; takeLines: (server: Server) => () => void }
type House = { openPages: (handle: Handle) => Promise<Pages>; close: () => Promise<void> }

/** Where `operations/launch/server.mjs` waits for the house that Next has bundled; nobody does in development. */
const place = Symbol.for('media-center.house')
const waiting = (globalThis as { [place]?: { resolve: (house: House) => void; reject: (reason: unknown) => void } })[place]

/** Gives the server what it needs: finished pages before Next, and how to close the house. */
export function offerHouse(payload: Payload): void {
  waiting?.resolve({
    openPages: async (handle) => {
      const stylesheetOf = stylesheets(join(process.cwd(), '.next'))
      const pages = finishedPages({ handle: keepingResponses(handle), tellAddress: tellClientAddress(env().trustedProxies), stylesheetOf, log: payload.logger })
      await followChanges(payload, { name: 'The finished pages', after: 'now', handle: pages.drop, startOver: pages.clear })
      return { answer: newsroomGate(payload, pages.answer), takeLines: (server) => quickLines(server, pages.answerPiece) }
    },
    close: async () => {
      await viewsOf(payload).write()
      await usageOf(payload).write()
      await payload.destroy()
    },
  })
}

/** Tells the server that there will be no house. */
export const refuseHouse = (reason: unknown): void => waiting?.reject(reason)
