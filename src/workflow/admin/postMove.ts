import type { Language } from '#languages/language.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { languageHeaders } from './languageHeaders.ts'

export type MoveOrderBody = Record<string, string | undefined>

/** Asks the server for a move. Resolves to undefined when it is made, else to the sentence that says why not. */
export async function postMove(address: string, order: MoveOrderBody, language: Language): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}/move`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', ...languageHeaders(language) },
      body: JSON.stringify(order),
    })
    if (response.ok) return undefined
    const answer = (await response.json()) as { errors?: { message: string }[] }
    return answer.errors?.[0]?.message ?? `${response.status} ${response.statusText}`
  } catch {
    return sayWorkflow(language, 'moveNoAnswer')
  }
}
