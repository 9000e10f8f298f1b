import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FormatLinks } from './FormatLinks.tsx'

it('parts a format from its weight by a space that the styles leave alone', () => {
  const html = renderToStaticMarkup(createElement(FormatLinks, { address: (format) => `/${format}`, sizes: { pdf: 484_175 }, language: 'kk' }))
  expect(html).toContain('PDF</a> <span class="quiet">484')
  expect(html).not.toContain('TXT</a> ')
})
