import { languageHeaders } from './languageHeaders.ts'

export type MoveOrderBody = Record<string, string | undefined>

/** Asks the server for a move. Resolves to undefined when it is made, else to the sentence that says why not. */
export async function postMove(address: string, order: MoveOrderBody, language: string): Promise<string | undefined> {
  const response = await fetch(`${address}/move`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', ...languageHeaders(language) },
    body: JSON.stringify(order),
  })
  if (response.ok) return undefined
  const answer = (await response.json().catch(() => undefined)) as { errors?: { message: string }[] } | undefined
  return answer?.errors?.[0]?.message ?? `${response.status} ${response.statusText}`
}
