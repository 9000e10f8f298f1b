import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'

export type AssignBody = { holder?: string | null; deadline?: string | null; priority?: string }

/** Asks the server to assign. Resolves to undefined when it is done, else to the sentence that says why not. */
export async function postAssign(address: string, data: AssignBody, language: Language): Promise<string | undefined> {
  const asked = await askApi(`${address}/assign`, language, { method: 'POST', data })
  return asked.ok ? undefined : asked.sentence
}
