'use client'
import { useFormFields, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Language } from '#languages/language.ts'
import type { EditingAnswer, NewestSave } from '../editingEndpoint.ts'
import type { OtherPerson } from '../tellPresence.ts'
import { findInBrowser, forgetInBrowser, keepInBrowser, type BrowserCopy, type CopyPlace } from './browserCopy.ts'
import { tellEditing, tellLeaving, type EditingOrder } from './tellEditing.ts'

const everyMs = 3000
/** How long somebody types before it is kept. */
const keepAfterMs = 1500

export type Connection = 'unknown' | 'fine' | 'offline' | 'signedOut'
export type Kept = { where: 'server' | 'browser' | 'nowhere'; at: string }

type Page = {
  place: CopyPlace
  language: Language
  /** What the form holds now, without files. */
  content: () => Record<string, unknown>
  onCopies: (copies: BrowserCopy[]) => void
  onAnswer: (answer: EditingAnswer) => void
}

export const newSlot = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`

/** One call every few seconds: says that this person is here, keeps what is typed, asks who else is and what was saved. */
export function useEditing({ place, language, content, onCopies, onAnswer }: Page) {
  const fields = useFormFields(([state]) => state)
  const modified = useFormModified()
  const [slot, takeSlot] = useState(newSlot)
  const [others, setOthers] = useState<OtherPerson[]>([])
  const [newest, setNewest] = useState<NewestSave>()
  const [connection, setConnection] = useState<Connection>('unknown')
  const [kept, setKept] = useState<Kept>()
  const typed = useRef(false)
  const keptText = useRef('')
  const asked = useRef(false)
  const left = useRef(false)

  const tell = useEffectEvent(async (order: Partial<EditingOrder> = {}) => {
    const askCopies = !asked.current
    const answer = await tellEditing(place, { slot, doing: modified ? 'editing' : 'reading', ...(askCopies && { askCopies }), ...order }, language)
    setConnection(answer.ok || (answer.status !== undefined && answer.status !== 401) ? 'fine' : answer.status === 401 ? 'signedOut' : 'offline')
    if (answer.ok) {
      setOthers(answer.answer.others)
      setNewest(answer.answer.newest ?? undefined)
      onAnswer(answer.answer)
    }
    if (askCopies && (answer.ok || answer.status === undefined)) {
      asked.current = true
      const server = answer.ok ? (answer.answer.copies ?? []) : []
      onCopies(newestOfEach([...server, ...findInBrowser(place)]))
    }
    return answer
  })

  /** Keeps what is typed in the browser and on the server; resolves to the server's answer. */
  const keep = useEffectEvent(async () => {
    typed.current = false
    const data = content()
    const basedOn = typeof data.updatedAt === 'string' ? data.updatedAt : undefined
    const at = new Date().toISOString()
    const inBrowser = keepInBrowser(place, { slot, keptAt: at, basedOn: basedOn ?? null, data })
    keptText.current = JSON.stringify(data)
    const answer = await tell({ doing: 'editing', copy: { data, ...(basedOn && { basedOn }) } })
    setKept({ where: answer.ok ? 'server' : inBrowser ? 'browser' : 'nowhere', at })
    return answer
  })

  const forget = useCallback(
    async (which: string): Promise<void> => {
      forgetInBrowser(place, which)
      if (which === slot) {
        typed.current = false
        setKept(undefined)
      }
      await tellEditing(place, { slot: which, doing: 'reading', copy: null }, language)
    },
    [place, slot, language],
  )

  const noteTyping = useEffectEvent(() => {
    typed.current = modified
  })
  useEffect(() => noteTyping(), [fields, modified])

  const keepWhatChanged = useEffectEvent(async () => {
    if (!typed.current) return
    if (JSON.stringify(content()) !== keptText.current) await keep()
    else typed.current = false
  })
  const leave = useEffectEvent((isClosing: boolean) => {
    if (typed.current) keepInBrowser(place, { slot, keptAt: new Date().toISOString(), basedOn: (content().updatedAt as string | undefined) ?? null, data: content() })
    left.current = isClosing
    if (isClosing) tellLeaving(place, slot)
  })
  const look = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') {
      // A page that goes is hidden after it has said that it goes: it would be back for ten minutes.
      if (left.current) return
      leave(false)
      void tell({ doing: 'away' })
    } else {
      left.current = false
      void tell()
    }
  })
  useEffect(() => {
    let busy = false
    const oneAtATime = async (work: () => Promise<unknown>): Promise<void> => {
      if (busy || document.visibilityState === 'hidden') return
      busy = true
      await work().finally(() => (busy = false))
    }
    void tell()
    const rounds = [setInterval(() => void oneAtATime(() => tell()), everyMs), setInterval(() => void oneAtATime(keepWhatChanged), keepAfterMs)]
    const visibility = (): void => look()
    const close = (): void => leave(true)
    const online = (): void => void tell()
    document.addEventListener('visibilitychange', visibility)
    window.addEventListener('pagehide', close)
    window.addEventListener('online', online)
    window.addEventListener('offline', online)
    return () => {
      rounds.forEach(clearInterval)
      document.removeEventListener('visibilitychange', visibility)
      window.removeEventListener('pagehide', close)
      window.removeEventListener('online', online)
      window.removeEventListener('offline', online)
      close()
    }
    // The language of a form's fields makes another form of it.
  }, [place])

  /** Goes on under the name of a page that was closed: under its own it would be somebody in another tab. */
  const setSlot = (other: string): void => {
    if (other !== slot) tellLeaving(place, slot)
    takeSlot(other)
  }

  return { slot, setSlot, others, newest, connection, kept, tell, keep, forget }
}

/** The same page's copy may lie in both places. */
function newestOfEach(copies: BrowserCopy[]): BrowserCopy[] {
  const bySlot = new Map<string, BrowserCopy>()
  for (const copy of copies) {
    const known = bySlot.get(copy.slot)
    if (!known || known.keptAt < copy.keptAt) bySlot.set(copy.slot, copy)
  }
  return [...bySlot.values()].toSorted((one, other) => (one.keptAt < other.keptAt ? 1 : -1))
}
