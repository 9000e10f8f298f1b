import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { typeScript } from '../../src/operations/launch/processes.mjs'

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
    const hello = await client.db('admin').command({ isMaster: 1 })
    await client.close()
    project.provide('databaseTemplate', undefined)
    project.provide('databaseHasTransactions', typeof hello.setName === 'string' || hello.msg === 'isdbgrid')
    return undefined
  }
  project.provide('databaseHasTransactions', true)
  const folder = mkdtempSync(join(tmpdir(), 'media-center-template-'))
  const template = join(folder, 'template.db')
  // In a process of its own: imported into Vitest's main process, the config at times never finishes loading.
  execFileSync(process.execPath, [...typeScript, 'tests/support/migrateTemplate.ts'], {
    env: { ...process.env, MEDIA_CENTER_MODE: 'test', NODE_ENV: 'test', DATABASE_URL: `file:${template}` },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 120_000,
  })
  project.provide('databaseTemplate', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
