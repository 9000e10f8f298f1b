import { languageHeaders } from '#design/admin/languageHeaders.ts'
import type { Language } from '#languages/language.ts'
import { sayPanel } from '#languages/messages/panel.ts'
import type { CopyPlace } from './browserCopy.ts'

type Row = Record<string, unknown>
type Order = { place: CopyPlace; language: Language; merged: Row; mine: Map<string, unknown> }
type Answer = { ok: true; document: Row } | { ok: false; isStale: boolean; sentence: string }

/** Saves the person's own choices on top of the newest revision, and nothing else. */
export async function saveOnTop({ place, language, merged, mine }: Order): Promise<Answer> {
  const names = new Set([...mine.keys()].map((path) => path.split('.')[0] ?? path))
  const changes = Object.fromEntries([...names].map((name) => [name, merged[name] ?? null]))
  // As a form sends it: JSON may not be as long as a story.
  const body = new FormData()
  body.set('_payload', JSON.stringify({ ...changes, updatedAt: merged.updatedAt, _status: 'draft' }))
  const address = `/api/${place.collection}/${place.item}?draft=true&depth=0&fallback-locale=null&locale=${place.locale}`
  try {
    const response = await fetch(address, { method: 'PATCH', credentials: 'include', headers: languageHeaders(language), body })
    const answer = (await response.json()) as { doc?: Row; errors?: { message: string; data?: { code?: string } }[] }
    if (response.ok && answer.doc) return { ok: true, document: answer.doc }
    const [error] = answer.errors ?? []
    const isStale = ['staleRevision', 'staleCopy'].includes(error?.data?.code ?? '')
    return { ok: false, isStale, sentence: error?.message ?? `${response.status} ${response.statusText}` }
  } catch {
    return { ok: false, isStale: false, sentence: sayPanel(language, 'noAnswer') }
  }
}
