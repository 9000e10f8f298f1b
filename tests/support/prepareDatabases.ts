import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import type { SanitizedConfig } from 'payload'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: string | undefined
    databaseHasTransactions: boolean
  }
}

/**
 * Vitest's global set-up: once a run, brings a template SQLite file up to date with the real migrations, so that each
 * test file starts from a copy; for MONGODB_URL, asks the server what it can do.
 */
export default async function prepareDatabases(project: TestProject): Promise<(() => void) | undefined> {
  const { MONGODB_URL: server } = process.env
  if (server) {
    const client = await MongoClient.connect(server)
    const hello = await client.db('admin').command({ hello: 1 })
    await client.close()
    project.provide('databaseTemplate', undefined)
    project.provide('databaseHasTransactions', typeof hello.setName === 'string' || hello.msg === 'isdbgrid')
    return undefined
  }
  project.provide('databaseHasTransactions', true)
  const config = join(process.cwd(), 'payload.config.ts')
  if (!existsSync(config)) return undefined

  const folder = mkdtempSync(join(tmpdir(), 'media-center-template-'))
  const template = join(folder, 'template.db')
  await migrateTemplate(config, `file:${template}`)
  project.provide('databaseTemplate', template)
  return () => rmSync(folder, { recursive: true, force: true })
}

async function migrateTemplate(config: string, url: string): Promise<void> {
  process.env.DATABASE_URL = url
  const { getPayload } = await import('payload')
  const loaded = (await import(pathToFileURL(config).href)) as { default: Promise<SanitizedConfig> }
  const payload = await getPayload({ config: loaded.default })
  await payload.db.migrate()
  await payload.destroy()
  delete process.env.DATABASE_URL
}
