import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { typeScript } from '#operations/launch/processes.mjs'

const worker = fileURLToPath(new URL('useExifTool.fixture.ts', import.meta.url))

const isThere = (pid: number): boolean => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

it.skipIf(!existsSync('/proc'))('ends soon after a process that was killed', async () => {
  const killed = spawn(process.execPath, [...typeScript, worker], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(killed.stdout), 'line')) as [string]
  const pids = JSON.parse(line) as number[]
  expect(pids.length).toBeGreaterThan(0)
  expect(pids.every(isThere)).toBe(true)
  killed.kill('SIGKILL')
  await expect.poll(() => pids.filter(isThere), { timeout: 20_000 }).toEqual([])
})
