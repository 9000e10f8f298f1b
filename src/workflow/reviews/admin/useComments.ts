'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import { sayMovesChanged } from '../../admin/movesChanged.ts'
import type { ShownComment } from '../shownComments.ts'

const everySoOften = 30_000

/** The talk about an item. Asked for again while the page is in sight: others talk too. */
export function useComments(address: string | undefined, language: Language) {
  const [comments, setComments] = useState<ShownComment[]>()
  const shown = useRef('')
  const reload = useCallback(async (): Promise<void> => {
    if (!address) return
    const asked = await askApi<ShownComment[]>(`${address}/comments`, language)
    if (!asked.ok) return
    const now = JSON.stringify(asked.answer)
    if (now === shown.current) return
    if (shown.current !== '') sayMovesChanged()
    shown.current = now
    setComments(asked.answer)
  }, [address, language])
  useEffect(() => {
    const ask = () => {
      if (!document.hidden) void reload()
    }
    ask()
    const timer = setInterval(ask, everySoOften)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [reload])

  /** Undefined when it is done, else the sentence that says why not. */
  const write = async (data: object, id?: string): Promise<string | undefined> => {
    const asked = await askApi(id ? `/api/comments/${id}?depth=0` : '/api/comments?depth=0', language, { method: id ? 'PATCH' : 'POST', data })
    await reload()
    return asked.ok ? undefined : asked.sentence
  }
  return { comments, write }
}

export type WriteComment = ReturnType<typeof useComments>['write']
