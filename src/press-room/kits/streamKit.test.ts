import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KitFile } from './KitFile.ts'
import { measureKit } from './measureKit.ts'
import { lengthOfKit, streamKit } from './streamKit.ts'

let folder: string
const size = 3_000_000
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-center-kit-'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), Buffer.alloc(size, name))
})
afterAll(() => rmSync(folder, { recursive: true }))

const at = new Date('2026-02-16T05:00:00.000Z')

/** A file on the disk that notes when it is asked for. */
function lying(name: string, asked: string[] = []): KitFile {
  const path = join(folder, name)
  return {
    name: `kit/${name}.bin`,
    at,
    find: () => {
      asked.push(name)
      return Promise.resolve({ path, byteSize: size })
    },
    peek: () => Promise.resolve(size),
  }
}

const measured = async (files: KitFile[]) => (await measureKit(files, 1000)) ?? []

describe('a kit on its way', () => {
  it('is as long as was told, also with names in Kazakh and nothing in it', async () => {
    for (const files of [[], [{ name: 'Оқу.txt', at, bytes: Buffer.from('Оқу') }, lying('a'), lying('b')]]) {
      const known = await measured(files)
      const whole = await new Response(streamKit(known)).arrayBuffer()
      expect(BigInt(whole.byteLength)).toBe(lengthOfKit(known))
    }
  })

  it('goes no faster than it is read: the second file is not asked for while the first is on its way', async () => {
    const asked: string[] = []
    const reader = streamKit([lying('a', asked), lying('b', asked), lying('c', asked)]).getReader()
    for (let chunks = 0; chunks < 6; chunks += 1) await reader.read()
    expect(asked).toEqual(['a'])
    await reader.cancel()
    expect(asked).toEqual(['a'])
  })

  it('breaks off when a file is not as it was measured', async () => {
    const [first] = await measured([lying('a')])
    const changed = { ...(first ?? lying('a')), byteSize: size - 1 }
    await expect(new Response(streamKit([changed])).arrayBuffer()).rejects.toThrow(/kit\/a\.bin/)
  })
})

describe('measuring a kit', () => {
  const unmade = (find: () => Promise<{ path: string; byteSize: number } | undefined>): KitFile => ({ name: 'x', at, find, peek: () => Promise.resolve(undefined) })

  it('makes what is not there, within its patience', async () => {
    expect(await measureKit([unmade(() => Promise.resolve({ path: 'x', byteSize: 5 }))], 1000)).toMatchObject([{ byteSize: 5 }])
  })

  it('gives no length when that takes too long', async () => {
    expect(await measureKit([lying('a'), unmade(() => new Promise(() => undefined))], 20)).toBeUndefined()
  })

  it('says when a file has gone meanwhile', async () => {
    await expect(measureKit([unmade(() => Promise.resolve(undefined))], 1000)).rejects.toThrow(/gone/)
  })
})
