import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { fold } from '#languages/fold.ts'
import { sayEnvironment } from '#languages/messages/environment.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { sayStoryImport } from '#languages/messages/storyImport.ts'
import { EnvironmentError } from '#platform/env.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { importStory, newsAdminAddress } from './importStory.ts'
import { importStoryArguments, languageOfCommand, WrongCommand } from './importStoryArguments.ts'

// `npm run import-story -- FILE --language kk [--desk NAME] [--user EMAIL]`

type Desk = { id: string; kind: string; names: string[] }

const args = process.argv.slice(2)
const language = languageOfCommand(args, process.env)
const readLimit = 1024 * 1024 // bytes; one more tells the parser that the file is too large
const causes: Record<string, 'noSuchFile' | 'folder'> = { ENOENT: 'noSuchFile', ENOTDIR: 'noSuchFile', EISDIR: 'folder' }

async function readStory(file: string): Promise<Uint8Array> {
  try {
    // npm changes the folder, and says where the command was typed.
    return await buffer(createReadStream(resolve(process.env.INIT_CWD ?? '', file), { end: readLimit }))
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongCommand(causes[reason] ?? 'unreadable', { file, reason })
  }
}

async function requestOf(payload: Payload, email: string | undefined): Promise<PayloadRequest> {
  if (email === undefined) return createLocalReq({}, payload)
  const where = { email: { equals: email.toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, pagination: false })
  const [user] = docs
  if (!user) throw new WrongCommand('userUnknown', { user: email })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** The desk by id or by its name in any language. A command of nobody's works for the national desk, else the oldest. */
async function deskOf({ payload, user }: PayloadRequest, wanted: string | undefined): Promise<Desk | undefined> {
  const { docs } = await payload.find({ collection: 'desks', sort: 'createdAt', locale: 'all', depth: 0, pagination: false })
  const desks = docs.map(({ id, kind, name }): Desk => ({ id, kind, names: Object.values(name) }))
  if (desks.length === 0) throw new WrongCommand('noDesks')
  if (wanted === undefined) return user ? undefined : (desks.find(({ kind }) => kind === 'national') ?? desks[0])
  const desk = desks.find(({ id, names }) => id === wanted || names.some((name) => fold(name) === fold(wanted)))
  if (!desk) throw new WrongCommand('deskUnknown', { desk: wanted, desks: desks.map(({ names }) => names[0] ?? '').join(', ') })
  return desk
}

async function run(): Promise<void> {
  const { file, language: storyLanguage, desk, user } = importStoryArguments(args)
  const story = await readStory(file)
  // Only now: opening the database takes seconds.
  const { default: loading } = await import('../../../payload.config.ts')
  const logger = { options: { level: 'error' }, destination: process.stderr } as never
  const payload = await getPayload({ config: { ...(await loading), logger } })
  try {
    const req = await requestOf(payload, user)
    const imported = await importStory(req, { file: story, language: storyLanguage, desk: (await deskOf(req, desk))?.id })
    const { news, quotes, speakersCreated: created, speakersMatched: matched } = imported
    const { name } = await payload.findByID({ collection: 'desks', id: String(news.desk), locale: language, depth: 0 })
    const counts = { quotes: quotes.length, created: created.length, matched: matched.length, desk: name }
    console.log(sayStoryImport(language, 'imported', { headline: news.headline }))
    console.log(sayStoryImport(language, 'counts', counts))
    if (created.length > 0) {
      console.log(sayStoryImport(language, 'newSpeakers', { names: created.map((speaker) => speaker.name).join(', ') }))
    }
    console.log(newsAdminAddress(req, news.id))
  } finally {
    await payload.destroy()
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof WrongCommand) {
    return sayStoryImport(language, error.key, { ...error.values, usage: sayStoryImport(language, 'usage') })
  }
  if (error instanceof RuleViolation) return sayRefusal(language, error.code, error.values)
  if (error instanceof EnvironmentError) {
    return error.problems
      .map(({ setting, code, value }) => (sayEnvironment.has(code) ? sayEnvironment(language, code, { setting, value }) : code))
      .join(' ')
  }
  return sayStoryImport(language, 'unexpected', { reason: error instanceof Error ? error.message : String(error) })
}

try {
  await run()
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
process.exit()
