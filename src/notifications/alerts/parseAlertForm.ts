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

const several = ['languages', 'topics', 'speakers', 'desks', 'hours'] as const

/** What a form has in its fields, whatever that is. */
export const readAlertForm = (form: URLSearchParams) => ({
  language: form.get('language'),
  pace: form.get('pace'),
  ...(Object.fromEntries(several.map((name) => [name, [...new Set(form.getAll(name))]])) as Record<(typeof several)[number], string[]>),
})

/** What somebody has chosen in the form; `refusedChoice` where it cannot be chosen, or is there no longer. */
export async function parseAlertChoices(payload: Payload, form: URLSearchParams): Promise<AlertChoices | 'refusedChoice'> {
  const { data } = choices.safeParse(readAlertForm(form))
  if (!data) return 'refusedChoice'
  const found = await Promise.all((['topics', 'speakers', 'desks'] as const).map(async (name) => (await findPublicByIds(payload, name, data[name], ['slug'])).size === data[name].length))
  return found.every(Boolean) ? data : 'refusedChoice'
}
