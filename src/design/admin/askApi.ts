import type { Language } from '#languages/language.ts'
import { sayPanel } from '#languages/messages/panel.ts'
import { languageHeaders } from './languageHeaders.ts'

export type Asked<Answer> =
  | { ok: true; answer: Answer }
  /** `sentence` is in the reader's language; `code` and `status` are undefined when the server could not be reached. */
  | { ok: false; sentence: string; code?: string; status?: number }

type Question = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  data?: unknown
  /** Until when the asker has seen what was saved, where the data does not say it. */
  basedOn?: string
  signal?: AbortSignal
}

/** Calls the panel's own API as the person who is signed in; an error is a sentence to show, never an exception. */
export async function askApi<Answer>(
  address: string,
  language: Language,
  { method = 'GET', data, basedOn, signal }: Question = {},
): Promise<Asked<Answer>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', ...languageHeaders(language), ...(basedOn && { 'Based-On': basedOn }) },
      ...(data !== undefined && { body: JSON.stringify(data) }),
      ...(signal && { signal }),
    })
    const { status, statusText } = response
    if (response.ok) return { ok: true, answer: (await response.json()) as Answer }
    const { errors } = (await response.json()) as { errors?: { message: string; data?: { code?: string } }[] }
    const [error] = errors ?? []
    return { ok: false, status, sentence: error?.message ?? `${status} ${statusText}`, ...(error?.data?.code && { code: error.data.code }) }
  } catch {
    return { ok: false, sentence: sayPanel(language, 'noAnswer') }
  }
}
