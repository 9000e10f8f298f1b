'use client'
import { useEffect, useRef } from 'react'
import type { ShownComment } from '../shownComments.ts'

/** A notice leads to `?comment=<id>`: that comment, or the thread that it lies in, is shown once. */
export function useMarkedComment(comments: ShownComment[], show: (comment: ShownComment) => void): void {
  const shown = useRef(false)
  useEffect(() => {
    if (shown.current || comments.length === 0) return
    shown.current = true
    const wanted = new URLSearchParams(window.location.search).get('comment')
    const marked = comments.find(({ id }) => id === wanted)
    const thread = marked?.thread ? comments.find(({ id }) => id === marked.thread) : marked
    if (thread) requestAnimationFrame(() => show(thread))
  })
}
