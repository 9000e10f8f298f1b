import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { typeScript } from '../../src/operations/launch/processes.mjs'

type Order = {
  /** A program that says `ready` and then writes without end. */
  program: string
  args: string[]
  /** The SQLite file that it writes. */
  file: string
  /** Where the copies go. */
  folder: string
  moments: number
}

/**
 * What a program's SQLite file looks like when the program dies, at many random moments: it is frozen, its files are
 * copied (exactly what SIGKILL would leave behind), and it goes on; the last time it is killed in earnest.
 */
export async function momentsOfDeath({ program, args, file, folder, moments }: Order): Promise<string[]> {
  const child = spawn(process.execPath, [...typeScript, program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  await ready(child)
  const copies: string[] = []
  for (let moment = 1; moment <= moments; moment++) {
    await pause(5 + Math.random() * 60)
    if (child.exitCode !== null) throw new Error('The program ended by itself')
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

async function ready(child: ChildProcess): Promise<void> {
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    if (said.includes('ready')) return
  }
  throw new Error(`The program never became ready: ${said}`)
}
