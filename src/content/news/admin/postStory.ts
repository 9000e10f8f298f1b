import type { Language } from '#languages/language.ts'
import { sayStoryImport } from '#languages/messages/storyImport.ts'

export type MadeDraft = { id: string; headline: string; speakersCreated: string[] }
export type StoryRefusal = { sentence: string; existing?: string }

const fileLimit = 1024 * 1024

type Answer = MadeDraft & { errors?: { message: string; data?: { values?: { link?: string } } }[] }

/** Sends a story's text or file; resolves to the draft that was made of it, or to the sentence that says why not. */
export async function postStory(address: string, form: FormData, language: Language): Promise<MadeDraft | StoryRefusal> {
  const file = form.get('file')
  // The server needs one byte over its limit to name the line, not the whole of somebody's film.
  if (file instanceof File && file.size > fileLimit) form.set('file', file.slice(0, fileLimit + 1), file.name)
  try {
    const headers = { 'Accept-Language': language }
    const response = await fetch(address, { method: 'POST', credentials: 'include', headers, body: form })
    const answer = (await response.json()) as Answer
    if (response.ok) return answer
    const [error] = answer.errors ?? []
    const link = error?.data?.values?.link
    const sentence = error?.message ?? `${response.status} ${response.statusText}`
    return link ? { sentence, existing: new URL(link).pathname } : { sentence }
  } catch {
    return { sentence: sayStoryImport(language, 'noAnswer') }
  }
}
