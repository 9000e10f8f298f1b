import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { languages } from '#languages/language.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { importStory, newsAdminAddress, type StoryToImport } from './importStory.ts'

const order = z.strictObject({
  text: z.union([z.string(), z.instanceof(Uint8Array)]),
  language: z.enum(languages),
  desk: z.string().min(1).optional(),
})

// A megabyte of Cyrillic grows threefold where a client escapes it in JSON; the parser counts the text itself.
const bodyLimit = 4 * 1024 * 1024

/** `POST /api/news/from-text`: a story's text as JSON `{text, language, desk?}` or as a form with `file` or `text`. */
export const importStoryEndpoint: Endpoint = {
  path: '/from-text',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new RuleViolation('signInFirst', { status: 401 })
    if (!toStaffMember(req.user)) throw new RuleViolation('staffOnly', { status: 403 })
    const { news, quotes, speakersCreated, speakersMatched } = await importStory(req, await readOrder(req))
    const answer = {
      id: news.id,
      headline: news.headline,
      link: newsAdminAddress(req, news.id),
      quotes: quotes.length,
      speakersCreated: speakersCreated.map(({ name }) => name),
      speakersMatched: speakersMatched.length,
    }
    return Response.json(answer, { status: 201 })
  },
}

async function readOrder(req: PayloadRequest): Promise<StoryToImport> {
  const type = req.headers.get('content-type') ?? ''
  const body = new Response(await readBody(req), { headers: { 'content-type': type } })
  // What cannot be read at all fails the schema like any other wrong order.
  const given = await (type.startsWith('multipart/') ? body.formData().then(fromForm) : body.json()).catch(() => undefined)
  const { data, error } = order.safeParse(given)
  if (data) return { file: data.text, language: data.language, desk: data.desk }
  const [issue] = error.issues
  const part = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.') || 'text'
  throw new RuleViolation('storyOrderNotUnderstood', { status: 400, values: { part } })
}

async function readBody(req: PayloadRequest): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of req.body ?? []) {
    size += chunk.length
    if (size > bodyLimit) throw new RuleViolation('storyBodyTooLarge', { status: 413 })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A form's fields as the JSON order has them. An empty file field without a name is one that nobody used. */
async function fromForm(form: FormData): Promise<Record<string, unknown>> {
  const { file, ...fields } = Object.fromEntries([...form].filter(([, value]) => value !== ''))
  const isChosen = file instanceof File && file.name !== ''
  return { ...fields, text: isChosen ? new Uint8Array(await file.arrayBuffer()) : (form.get('text') ?? undefined) }
}
