import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'

export type MoveOrderBody = Record<string, string | null | undefined>

/** Asks the server for a move. Resolves to undefined when it is made, else to the sentence that says why not. */
export async function postMove(address: string, data: MoveOrderBody, language: Language): Promise<string | undefined> {
  const asked = await askApi(`${address}/move`, language, { method: 'POST', data })
  return asked.ok ? undefined : asked.sentence
}
