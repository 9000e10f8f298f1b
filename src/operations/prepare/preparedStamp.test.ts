import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { migrations } from '../../../migrations/sqlite/index.ts'
import { migrationNames, preparedStamp } from './preparedStamp.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'media-center-stamp-'))
afterAll(() => rmSync(dataFolder, { recursive: true }))
const settings = { dataFolder, databaseUrl: 'file:/a.db', demo: true }

it('finds the migrations that the config runs', () => {
  expect(migrationNames()).toEqual(migrations.map(({ name }) => name))
})

it('holds for the settings it was written for, until it is removed', () => {
  const stamp = preparedStamp(settings)
  expect(stamp.holds()).toBe(false)
  stamp.write()
  expect(preparedStamp(settings).holds()).toBe(true)
  expect(preparedStamp({ ...settings, demo: false }).holds()).toBe(false)
  expect(preparedStamp({ ...settings, databaseUrl: 'file:/b.db' }).holds()).toBe(false)
  stamp.remove()
  expect(stamp.holds()).toBe(false)
})
