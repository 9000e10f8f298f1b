import { expect, it } from 'vitest'
import { rawFieldsOf } from './rawFieldsOf.ts'

it('reads for a whole item what the public may know, and of the workflow the notes alone', () => {
  const fields = rawFieldsOf('news')
  expect(fields).toMatchObject({ headline: true, body: true, storyDate: true, publishedAt: true, workflow: { changeNotes: true } })
  for (const inner of ['id', 'state', 'searchKey', 'previousSlugs', 'importFingerprint']) expect(fields).not.toHaveProperty(inner)
})

it.each([
  ['news', ['slug', 'shownAt'], ['slug', 'storyDate', 'publishedAt']],
  ['photos', ['altText', 'event', 'occasion'], ['altText', 'ofEvent', 'event']],
  ['documents', ['byteSize'], ['filesize']],
] as const)('of %s for %o reads %o', (collection, only, raw) => {
  expect(Object.keys(rawFieldsOf(collection, only))).toEqual(raw)
})
