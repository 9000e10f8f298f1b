import { describe, expect, it } from 'vitest'
import { type KeptExif, readKeptExif, writeKeptExif } from './keptExif.ts'

const contentOf = (exif: KeptExif): Buffer => writeKeptExif(exif).subarray(4)

describe('what stays of Exif', () => {
  it.each<KeptExif>([{ orientation: 6 }, { colourSpace: 1 }, { orientation: 8, colourSpace: 0xffff, interoperability: 'R03' }, { orientation: 1, interoperability: 'R98', colourSpace: 1 }])('is read as it was written: %o', (exif) => {
    expect(readKeptExif(contentOf(exif))).toEqual(exif)
  })

  it('is nothing where there is nothing to keep', () => {
    expect(writeKeptExif({})).toHaveLength(0)
  })

  it.each<[string, KeptExif]>([['no way to hold a picture', { orientation: 9 }], ['no colours', { colourSpace: 7 }], ['no name of a file’s kind', { colourSpace: 1, interoperability: 'GPS' }]])('is not %s', (_, exif) => {
    expect(readKeptExif(contentOf(exif))).toEqual(exif.interoperability ? { colourSpace: 1 } : {})
  })

  it('is read out of half a segment, and of one that points anywhere, as far as it goes', () => {
    const whole = contentOf({ orientation: 6, colourSpace: 1, interoperability: 'R98' })
    for (let length = 0; length < whole.length; length += 1) expect(Object.keys(readKeptExif(whole.subarray(0, length))).length).toBeLessThanOrEqual(3)
    for (let at = 6; at < whole.length; at += 1) {
      const odd = Buffer.from(whole)
      odd[at] = 0xff
      expect(() => readKeptExif(odd)).not.toThrow()
    }
  })
})
