'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { ShownComment } from '../shownComments.ts'

/** A notice leads to `?comment=<id>`: that comment, or the thread that it lies in, is shown once in its language. */
export function useMarkedComment(comments: ShownComment[], locale: string, show: (comment: ShownComment) => void): void {
  const wanted = useSearchParams().get('comment')
  const shown = useRef('')
  useEffect(() => {
    const marked = comments.find(({ id }) => id === wanted)
    const thread = marked?.thread ? comments.find(({ id }) => id === marked.thread) : marked
    const mark = thread ? `${thread.id} ${thread.locale ? locale : ''}` : ''
    if (!thread || shown.current === mark) return
    shown.current = mark
    requestAnimationFrame(() => show(thread))
  })
}
