'use client'
import { useEffect } from 'react'

let seen = ''
/** `updatedAt` of what this page itself has saved, by address. */
const saved = new Map<string, string>()
let isListening = false

const isItem = /^\/api\/[\w-]+\/[\w-]+$/
const isRestoring = /^\/api\/[\w-]+\/versions\/[\w-]+$/

/**
 * Payload's own bulk edit and Restore do not say which revisions the person has seen, and the server refuses what does
 * not. So every save of the panel names the moment from which its screen is; a form says it more exactly.
 */
function nameBases(): void {
  const plainFetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const method = (init?.method ?? 'GET').toUpperCase()
    const { pathname, origin } = new URL(input instanceof Request ? input.url : input, window.location.href)
    const isSave = method === 'PATCH' || (method === 'POST' && isRestoring.test(pathname))
    if (!isSave || origin !== window.location.origin || !pathname.startsWith('/api/')) return plainFetch(input, init)
    const headers = new Headers(init?.headers)
    const own = saved.get(pathname) ?? ''
    if (!headers.has('Based-On')) headers.set('Based-On', own > seen ? own : seen)
    const response = await plainFetch(input, { ...init, headers })
    if (response.ok && isItem.test(pathname)) {
      const answer = (await response.clone().json().catch(() => undefined)) as { doc?: { updatedAt?: string } } | undefined
      if (answer?.doc?.updatedAt) saved.set(pathname, answer.doc.updatedAt)
    }
    return response
  }
}

export function NameBase({ seenAt }: { seenAt: string }) {
  useEffect(() => {
    seen = seenAt
    if (isListening) return
    isListening = true
    nameBases()
  }, [seenAt])
  return null
}
