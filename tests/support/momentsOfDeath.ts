import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { typeScript } from '../../src/operations/launch/processes.mjs'

type Order = {
  /** A program that writes without end and says a line after each transaction. */
  program: string
  args: string[]
  /** The SQLite file that it writes. */
  file: string
  /** Where the copies go. */
  folder: string
  moments: number
}

/**
 * What a program's SQLite file looks like when the program dies, at many random moments, each at least a transaction
 * after the one before: it is frozen, its files are copied (exactly what SIGKILL would leave behind), and it goes on; the
 * last time it is killed in earnest.
 */
export async function momentsOfDeath({ program, args, file, folder, moments }: Order): Promise<string[]> {
  const child = spawn(process.execPath, [...typeScript, program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const copies: string[] = []
  for (let moment = 1; moment <= moments; moment++) {
    const since = performance.now()
    await nextLine(child)
    // Anywhere in a transaction, however long one takes here.
    await pause(Math.random() * (moment === 1 ? 60 : performance.now() - since))
    const last = moment === moments
    child.kill(last ? 'SIGKILL' : 'SIGSTOP')
    if (last) await once(child, 'exit')
    else await pause(5)
    const copy = join(folder, `moment-${moment}`, 'test.db')
    mkdirSync(join(copy, '..'), { recursive: true })
    for (const part of ['', '-wal', '-shm']) if (existsSync(file + part)) copyFileSync(file + part, copy + part)
    copies.push(copy)
    child.kill('SIGCONT')
  }
  return copies
}

/** Waits for a line that is said from now on. */
async function nextLine(child: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  const heard = new AbortController()
  const ended = once(child, 'exit', heard).then(() => {
    throw new Error('The program ended by itself')
  })
  await Promise.race([once(child.stdout, 'data', heard), ended]).finally(() => heard.abort())
}
