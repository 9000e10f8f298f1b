import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseItemAddress } from '#feeds/machine-items/machineFormats.ts'
import { languages, type Language } from '#languages/language.ts'
import type { Release } from '#press-room/releases/loadRelease.ts'
import type { SystemLink } from '#press-room/releases/site/ForSystems.tsx'
import { ReleaseFiles } from '#press-room/releases/site/ReleaseFiles.tsx'
import { closedSystemLinks, systemLinks } from './systemLinks.ts'

const release = { item: { id: 'n1' }, quotes: [], photos: [], documents: [], versions: { kk: '/kk/press/releases/shtab' } } as unknown as Release
const draw = (language: Language, systems: readonly SystemLink[]): string =>
  renderToStaticMarkup(createElement(ReleaseFiles, { release, sizes: { text: {}, quotes: {}, photos: new Map() }, language, systems }))

describe.each(languages)('in %s', (language) => {
  it('a release leads to its package for the systems of newsrooms', () => {
    const html = draw(language, systemLinks(language, 'n1'))
    for (const [name, format] of [['ninjs 3.1', 'ninjs'], ['NewsML-G2', 'newsml']]) {
      const address = `/${language}/items/kits/n1.${format}`
      expect(html).toContain(`<a href="${address}">${name}</a>`)
      expect(parseItemAddress({ language, kind: 'kits', file: address.split('/').at(-1) ?? '' })).toMatchObject({ kind: 'kits', id: 'n1', format })
    }
  })

  it('what is under embargo has it among its other files, where it is asked who comes', () => {
    const html = draw(language, closedSystemLinks('n1'))
    expect(html).toContain('<a href="/files/releases/n1/ninjs">ninjs 3.1</a>')
    expect(html).not.toContain('/items/')
  })
})
