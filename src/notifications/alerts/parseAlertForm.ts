import type { Payload } from 'payload'
import { z } from 'zod'
import { languages } from '#languages/language.ts'
import { findPublicByIds } from '#publication/findPublic.ts'
import { digestHours } from './AlertSubscriptions.ts'

const ids = z.array(z.string().regex(/^[\w-]{1,64}$/)).max(200)

const choices = z.object({
  language: z.enum(languages),
  languages: z.array(z.enum(languages)),
  topics: ids,
  speakers: ids,
  desks: ids,
  pace: z.enum(['atOnce', 'digest']),
  hours: z.array(z.enum(digestHours)),
})

export type AlertChoices = z.infer<typeof choices>

/** What somebody has chosen in the form; `refusedChoice` where it cannot be chosen, or is there no longer. */
export async function parseAlertChoices(payload: Payload, form: URLSearchParams): Promise<AlertChoices | 'refusedChoice'> {
  const all = (name: string): string[] => [...new Set(form.getAll(name))]
  const { data } = choices.safeParse({
    language: form.get('language'),
    languages: all('languages'),
    topics: all('topics'),
    speakers: all('speakers'),
    desks: all('desks'),
    pace: form.get('pace'),
    hours: all('hours'),
  })
  if (!data) return 'refusedChoice'
  const found = await Promise.all((['topics', 'speakers', 'desks'] as const).map(async (name) => (await findPublicByIds(payload, name, data[name], ['slug'])).size === data[name].length))
  return found.every(Boolean) ? data : 'refusedChoice'
}
