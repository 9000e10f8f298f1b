import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashSources, needsBuild } from './build.mjs'
import { checkDisk, checkPort } from './checkMachine.mjs'
import { explainFailure } from './explainFailure.mjs'
import { findChromium } from './findChromium.mjs'
import { differsFromLock } from './install.mjs'
import { makeSecrets } from './makeSecrets.mjs'
import { readSettings } from './readSettings.mjs'
import { isNodeTooOld } from './requireNode.mjs'
import { Refusal, terminalLanguage } from './say.mjs'
import { sentences } from './sentences.mjs'
import { takeLock } from './takeLock.mjs'
import { closingLine, countTests, vitestRun } from './vitestRun.mjs'
import { readEnv } from '#platform/env.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refusalOf = (error: unknown) => (error instanceof Refusal ? error.key : error)

describe('before anything is installed', () => {
  it.each([
    ['14.21.3', true],
    ['20.18.9', true],
    ['20.19.0', false],
    ['22.1.0', false],
  ])('Node %s is too old: %s', (version, tooOld) => expect(isNodeTooOld(version)).toBe(tooOld))

  it('what an old Node must read has no syntax newer than 2020', () => {
    for (const name of ['start', 'test', 'mongodb', 'requireNode', 'say', 'sentences']) {
      const code = readFileSync(new URL(`./${name}.mjs`, import.meta.url), 'utf8').replace(/^\/\/.*$/gm, '')
      expect(code).not.toMatch(/\?\?=|\|\|=|&&=|from 'node:|^await|\.at\(|Object\.hasOwn|\.replaceAll\(|static \{/m)
    }
  })

  it.each([
    [{ LANG: 'kk_KZ.UTF-8' }, 'kk'],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'kk_KZ' }, 'kk'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%o reads %s', (environment, language) => expect(terminalLanguage(environment)).toBe(language))

  it('every sentence stands in three languages, with the same places', () => {
    const placesOf = (texts: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
      )
    expect(placesOf(sentences.kk)).toEqual(placesOf(sentences.en))
    expect(placesOf(sentences.ru)).toEqual(placesOf(sentences.en))
  })
})

describe('settings and secrets', () => {
  it('has the defaults of the schema', () => {
    const { host, port, dataFolder } = readSettings(folder, {})
    expect(readEnv({ PAYLOAD_SECRET: 's'.repeat(32) }, folder)).toMatchObject({ host, port: Number(port), dataFolder })
  })

  it('makes one secret for its owner only, and keeps it', () => {
    const first = readSettings(folder, {})
    const made = makeSecrets(first.record, first.secretsFile)
    expect(made.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
    expect(statSync(first.secretsFile).mode & 0o777).toBe(0o600)
    expect(statSync(first.dataFolder).mode & 0o777).toBe(0o700)
    expect(readSettings(folder, {}).record.PAYLOAD_SECRET).toBe(made.PAYLOAD_SECRET)
  })

  it('the environment wins over .env, and .env over a made secret', () => {
    writeFileSync(join(folder, '.env'), `PORT=4000\nHOST=0.0.0.0\nPAYLOAD_SECRET=${'f'.repeat(32)}\n`)
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/secrets.env'), `PAYLOAD_SECRET=${'m'.repeat(32)}\n`)
    const { port, host, record } = readSettings(folder, { PORT: '5000' })
    expect([port, host, record.PAYLOAD_SECRET]).toEqual(['5000', '0.0.0.0', 'f'.repeat(32)])
  })

  it.each([
    ['NODE_ENV=production', {}],
    ['', { NODE_ENV: 'production' }],
  ])('in production (%s %o) a made secret is not used', (file, environment) => {
    writeFileSync(join(folder, '.env'), file)
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/secrets.env'), `PAYLOAD_SECRET=${'m'.repeat(32)}\n`)
    const { mode, record } = readSettings(folder, environment)
    expect([mode, record.MEDIA_CENTER_MODE, record.PAYLOAD_SECRET]).toEqual(['production', 'production', undefined])
  })
})

describe('what is there already', () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/mac': { version: '1.0.0', optional: true } } }
  const a = lock.packages['node_modules/a']
  it.each([
    ['nothing installed', undefined, true],
    ['all but what is for other systems', { packages: { 'node_modules/a': a } }, false],
    ['a package is missing', { packages: {} }, true],
    ['another version', { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } }, true],
    ['another content', { packages: { 'node_modules/a': { ...a, integrity: 'y' } } }, true],
    ['a package too many', { packages: { 'node_modules/a': a, 'node_modules/b': a } }, true],
  ])('%s', (_, installed, differs) => expect(differsFromLock(lock, installed)).toBe(differs))

  it('a build is made again when a source changes, not when a test does, and when it was cut off', () => {
    mkdirSync(join(folder, 'src'))
    mkdirSync(join(folder, '.next'))
    writeFileSync(join(folder, 'src/a.ts'), '1')
    expect(needsBuild(folder)).toBe(true)
    writeFileSync(join(folder, '.next/built-from.txt'), hashSources(folder))
    expect(needsBuild(folder)).toBe(true)
    writeFileSync(join(folder, '.next/BUILD_ID'), 'x')
    expect(needsBuild(folder)).toBe(false)
    writeFileSync(join(folder, 'src/a.test.ts'), '1')
    expect(needsBuild(folder)).toBe(false)
    writeFileSync(join(folder, 'src/a.ts'), '2')
    expect(needsBuild(folder)).toBe(true)
  })
})

describe('what ends a start with one sentence', () => {
  it.each([
    ['npm error code ENOSPC', true, 'diskFull', undefined],
    ['SqliteError: database or disk is full', false, 'diskFull', undefined],
    ["Error: EACCES: permission denied, open '/srv/x'", false, 'noPermission', '/srv/x'],
    ['npm error `npm ci` can only install packages when your package.json and package-lock.json', true, 'lockMismatch', undefined],
    ['npm error code ENOTFOUND', true, 'noNetwork', undefined],
    ['FATAL ERROR: JavaScript heap out of memory', false, 'outOfMemory', undefined],
  ])('%s', (output, usesNetwork, key, path) => expect(explainFailure(output, { usesNetwork })).toEqual({ key, path }))

  it('does not blame the network for what does not use it, nor guess', () => {
    expect(explainFailure('connect ECONNREFUSED 127.0.0.1', { usesNetwork: false })).toBeUndefined()
    expect(explainFailure('Type error: x', { usesNetwork: true })).toBeUndefined()
  })

  it('a port in use, with the setting that changes it', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const error = await checkPort(String(port), '127.0.0.1').catch((reason: unknown) => reason)
    await new Promise((resolve) => server.close(resolve))
    expect(refusalOf(error)).toBe('portTaken')
    expect(String(error)).toContain('PORT=')
    expect(await checkPort(String(port), '127.0.0.1')).toBe(port)
  })

  it.each([
    ['0', '127.0.0.1', 'portWrong'],
    ['3000x', '127.0.0.1', 'portWrong'],
    ['3000', '203.0.113.7', 'hostWrong'],
  ])('port %s on %s: %s', async (port, host, key) => {
    expect(refusalOf(await checkPort(port, host).catch((reason: unknown) => reason))).toBe(key)
  })

  it('too little disk', () => {
    expect(() => checkDisk(folder, 1e9)).toThrow(Refusal)
    expect(() => checkDisk(folder, 0)).not.toThrow()
  })

  it('a second start on the same folder; a lock that a killed one left is taken over', () => {
    const file = join(folder, 'start.lock')
    const holder = spawnSync(process.execPath, ['-e', '0']).pid
    writeFileSync(file, String(holder))
    const giveBack = takeLock(file, 'alreadyRunning')
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    giveBack()
    writeFileSync(file, 'broken')
    takeLock(file, 'alreadyRunning')()
  })
})

describe('npm test', () => {
  it.each([
    [{ passed: 3, skipped: 0, failures: [] }, 0, '3 passed, 0 failed'],
    [{ passed: 3, skipped: 2, failures: ['a', 'b'] }, 1, '3 passed, 2 failed, 2 skipped'],
    [{ passed: 3, skipped: 0, failures: [] }, 1, '3 passed, 1 failed'],
    [undefined, 1, '0 passed, 1 failed'],
  ])('%o and exit code %i end with “%s”', (report, code, line) => expect(closingLine(countTests(report, code))).toBe(line))

  it('names what failed: a test, a file that cannot be loaded, what nobody caught', async () => {
    writeFileSync(join(folder, 'a.test.js'), "test('holds', () => {}); test('breaks', () => expect(1).toBe(2)); test.skip('later', () => {})")
    writeFileSync(join(folder, 'b.test.js'), "throw new Error('no such place')")
    writeFileSync(join(folder, 'c.test.js'), "test('forgets', () => { setTimeout(() => { throw new Error('too late') }); return new Promise((done) => setTimeout(done, 50)) })")
    const root = fileURLToPath(new URL('../../../', import.meta.url))
    const run = await vitestRun(root, ['--root', folder, '--globals'], { ...process.env, VITEST: undefined }, 'pipe')
    expect(run).toMatchObject({ passed: 2, failed: 3, skipped: 1 })
    expect(run.failures.join('\n')).toMatch(/a\.test\.js > breaks: expected 1 to be 2[^]*b\.test\.js: no such place\nnobody caught: too late/)
  })

  it.each([
    [{ CHROMIUM_PATH: '/opt/c' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c'],
    [{ CHROMIUM_PATH: '/opt/c' }, ['/usr/bin/chromium'], undefined],
    [{ PATH: '/a:/b' }, ['/b/google-chrome'], '/b/google-chrome'],
    [{ HOME: '/Users/a' }, ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [{}, [], undefined],
  ])('%o with %o finds %s', (environment, files, found) => {
    expect(findChromium(environment, (path: string) => (files as readonly string[]).includes(path))).toBe(found)
  })
})
