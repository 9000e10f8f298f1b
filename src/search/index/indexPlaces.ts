import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { env } from '#platform/env.ts'

// Every server keeps an index of its own, also where several share a folder. A new index is a new file, and the newest
// one counts: none is ever changed under a server that has it open.
const folder = (): string => join(env().dataFolder, 'search')
const prefix = (): string => `${hostname()}-${env().port}.`
const suffix = '.index'
const unfinished = '.building'

const forgottenAfter = 7 * 24 * 60 * 60 * 1000

export type Places = { building: string; finished: string }

/** Where an index is built, and where it goes when it is whole. */
export function newIndexPlaces(): Places {
  mkdirSync(folder(), { recursive: true, mode: 0o700 })
  const name = `${prefix()}${String(Date.now()).padStart(14, '0')}-${process.pid}`
  return { building: join(folder(), `${name}${unfinished}`), finished: join(folder(), `${name}${suffix}`) }
}

const names = (): string[] => {
  try {
    return readdirSync(folder())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** This server's newest whole index; undefined where there is none yet. */
export function newestIndex(): string | undefined {
  const name = names().filter((one) => one.startsWith(prefix()) && one.endsWith(suffix)).toSorted().at(-1)
  return name && join(folder(), name)
}

/** Removes this server's other files, and what servers left that are gone for a week. */
export function removeOtherIndexes(kept: string): void {
  for (const name of names()) {
    const path = join(folder(), name)
    if (path.startsWith(kept)) continue
    const isOurs = name.startsWith(prefix())
    // Another process may be building beside us: what is unfinished is left alone for an hour.
    const patience = isOurs ? (name.includes(unfinished) ? 3_600_000 : 0) : forgottenAfter
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age >= patience) rmSync(path, { force: true })
  }
}

/** Removes a file of the index with what SQLite keeps beside it. */
export function removeIndex(path: string): void {
  for (const part of ['', '-journal']) rmSync(`${path}${part}`, { force: true })
}
