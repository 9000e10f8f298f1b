import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { limitWork } from '#platform/limitWork.ts'
import type { ChangeKind, PublicChange } from '#publication/changes/PublicChange.ts'
import type { Shown } from '#publication/shown/shown.ts'
import { tagsOfChange } from '#publication/shown/tagsOf.ts'
import { type Answer, askInside, gather, isHtml } from './askInside.ts'
import { finishHtml } from './finishHtml.ts'
import { finishPage, keptHeaders } from './finishPage.ts'
import type { FinishedPage } from './FinishedPage.ts'
import { keyOf } from './keyOf.ts'
import { type PageStore, pageStore } from './pageStore.ts'
import { type Asked, readAsked } from './readAsked.ts'
import { sendOnce } from './sendOnce.ts'
import { readPlainRequest } from './readPlainRequest.ts'
import { formAsked, sendPage } from './sendPage.ts'
import { malformedPage, unavailablePage } from './unavailablePage.ts'
import { datedNow } from './writtenOut.ts'

type Settings = {
  /** Next itself. */
  handle: RequestListener
  /** Says in a request that goes on to Next from whose address it comes. */
  tellAddress: (req: IncomingMessage) => void
  stylesheetOf: (address: string) => string | undefined
  log: { warn: (about: object) => void; error: (about: object) => void }
  store?: PageStore
  /** A page is made anew after this, whatever the feed says. */
  longestLife?: number
}

/** Pages from before these only lack something. After any other change they would show what must not be seen any more. */
const adds: readonly ChangeKind[] = ['published', 'released', 'reinstated']

/** How long there stays no page at an address without one; something new there drops it at once. */
const lifeOfOthers = 30_000

/** One thread makes them all: more at once end no sooner, and each holds what it has found. */
const pagesAtOnce = 8

const warnEvery = 10_000

/** Headers of one line, not of what is asked over it. */
const ownToLine = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', 'upgrade'])

/** The panel, files and what only machines ask for go straight to Next. */
const isNoPage = /^\/(?:admin|api|_next|files|cards|health|views|icon\.svg)(?:[/?]|$)/

const plainPage = ['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'no-store', 'X-Content-Type-Options', 'nosniff', 'X-Frame-Options', 'DENY']

/** Escapes that stand for no letter: Next would take them for a fault of its own. */
function isMalformed(path: string): boolean {
  try {
    decodeURI(path.split('?', 1)[0] ?? '')
    return false
  } catch {
    return true
  }
}

type Making = { shown: Shown; changed: Set<string>; isOld: boolean }

/**
 * The finished public pages of this process, before Next. A page is made once for all who ask for it meanwhile, kept
 * with the tags of what it shows, and dropped by the feed of public changes. Whoever is signed in gets theirs made for
 * them alone. See decision 0022.
 */
export function finishedPages({ handle, tellAddress, stylesheetOf, log, store = pageStore(), longestLife = 15 * 60_000 }: Settings) {
  const ask = askInside(handle)
  const beingMade = new Map<string, Promise<FinishedPage>>()
  const makings = new Set<Making>()
  const limitMaking = limitWork(pagesAtOnce)
  let warnedAt = 0

  /** The page that may be sent as it stands. */
  function readyAt(path: string): FinishedPage | undefined {
    const page = store.get(path)
    if (page === undefined || page.outdated || Date.now() >= page.until) return undefined
    page.used = true
    return page
  }

  /** Answers a request on a line of its own. Undefined when it is more than the wish to see a page that is ready. */
  const answerPiece = (piece: Buffer): Buffer | undefined => {
    const request = readPlainRequest(piece)
    const page = request && readyAt(request.path)
    const form = page && formAsked(page, request.asked)
    return form && datedNow(form)
  }

  /** Answers with what is there. False when it has to be made. */
  function answerAtOnce(req: IncomingMessage, res: ServerResponse): boolean {
    const page = readyAt(req.url ?? '')
    if (!page) return false
    if (req.method !== 'GET' && req.method !== 'HEAD') return false
    const asked = readAsked(req.rawHeaders)
    if (asked.isPersonal) return false
    sendPage(res, page, asked, req.method === 'HEAD')
    return true
  }

  const answer = (req: IncomingMessage, res: ServerResponse): void => {
    if (!answerAtOnce(req, res)) void answerSlowly(req, res)
  }

  async function answerSlowly(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.url ?? ''
    const isHead = req.method === 'HEAD'
    tellAddress(req)
    const asked = readAsked(req.rawHeaders)
    if (isMalformed(path)) return void (await sendOnce(res, { status: 400, headers: plainPage, body: malformedPage(path) }, asked, isHead))
    if ((req.method !== 'GET' && !isHead) || isNoPage.test(path)) return handle(req, res)
    const key = asked.isPersonal ? undefined : keyOf(path)
    try {
      if (key === undefined) await answerAlone(req, res, asked)
      else sendPage(res, await find(key), asked, isHead)
    } catch (error) {
      // Who has gone away needs no answer; who has a part of it cannot get another one.
      if (res.destroyed || res.headersSent) return void res.destroy()
      log.error({ err: error, path: path.slice(0, 200), msg: 'A page could not be made' })
      await sendOnce(res, { status: 503, headers: ['Retry-After', '30', ...plainPage], body: unavailablePage(path) }, asked, isHead)
    }
  }

  async function find(key: string): Promise<FinishedPage> {
    const ready = readyAt(key)
    if (ready) return ready
    let making = beingMade.get(key)
    if (!making) {
      making = limitMaking(() => make(key)).finally(() => beingMade.delete(key))
      beingMade.set(key, making)
    }
    return making
  }

  async function make(key: string): Promise<FinishedPage> {
    for (let tries = 1; ; tries += 1) {
      const making: Making = { shown: { tags: new Set(), until: Number.POSITIVE_INFINITY }, changed: new Set(), isOld: false }
      makings.add(making)
      try {
        const answered = await ask(key, everybody, making.shown)
        const body = await bodyOf(answered)
        if (answered.status === 503) throw new Error('Next answered 503')
        const life = answered.status === 200 || answered.status === 410 ? longestLife : lifeOfOthers
        const page = await finishPage(key, answered, body, making.shown, life)
        // A change came while the page was made: it may show what was before.
        const isOld = making.isOld || [...making.shown.tags].some((tag) => making.changed.has(tag))
        if (!isOld && !answered.headers.some(([name]) => name.toLowerCase() === 'set-cookie')) store.put(page)
        if (!isOld || tries === 3) return page
      } catch (error) {
        return standIn(key, error)
      } finally {
        makings.delete(making)
      }
    }
  }

  const everybody = { host: 'localhost', accept: '*/*' }

  /** Reads an answer to its end; throws for a fault. A page that says itself that something is not there yet is none. */
  async function bodyOf(answered: Answer): Promise<Buffer> {
    const body = await gather(answered)
    if (answered.status >= 500 && answered.status !== 503) throw new Error(`Next answered ${answered.status}`)
    return isHtml(answered) ? Buffer.from(finishHtml(body.toString(), stylesheetOf)) : body
  }

  /** The last page that was known, when only its successor cannot be made. */
  function standIn(key: string, error: unknown): FinishedPage {
    const known = store.get(key)
    if (!known || Date.now() >= known.mustGoAt) throw error
    if (Date.now() - warnedAt > warnEvery) log.warn({ err: error, path: key, msg: 'Pages cannot be made anew; the last known ones stand in for them' })
    warnedAt = Date.now()
    return known
  }

  /** An answer for one asker, kept by nobody: a page finished like all others, anything else as it comes. */
  async function answerAlone(req: IncomingMessage, res: ServerResponse, asked: Asked): Promise<void> {
    const headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => !ownToLine.has(name))) as Record<string, string>
    const answered = await ask(req.url ?? '', headers, { tags: new Set(), until: 0 })
    if (isHtml(answered)) {
      const kept = ['Cache-Control', 'private, no-store', ...keptHeaders(answered)]
      return sendOnce(res, { status: answered.status, headers: kept, body: await bodyOf(answered) }, asked, req.method === 'HEAD')
    }
    res.writeHead(answered.status, answered.headers.filter(([name]) => !ownToLine.has(name.toLowerCase())).flat())
    await pipeline(answered.body, res)
  }

  /** Takes away what these changes have made untrue, and remembers them for pages that are being made. */
  function drop(changes: readonly PublicChange[]): void {
    for (const change of changes) {
      const tags = tagsOfChange(change)
      for (const { changed } of makings) for (const tag of tags) changed.add(tag)
      store.drop(tags, adds.includes(change.kind) ? 'outdate' : 'remove')
    }
  }

  /** Takes everything away: nobody knows what has changed. */
  function clear(): void {
    for (const making of makings) making.isOld = true
    store.clear()
  }

  return { answer, answerPiece, drop, clear, size: store.size }
}
