import { expect, it } from 'vitest'
import { finishHtml } from './finishHtml.ts'

const none = (): undefined => undefined

it.each([
  ['flight data and scripts', '<p>a</p><script>self.__next_f.push([1,"</p>"])</script><script src="/_next/x.js" async=""></script>', '<p>a</p>'],
  ['a noModule script', '<script src="/_next/p.js" noModule=""></script>', ''],
  ['links that fetch scripts', '<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/><link rel="modulepreload" href="/x.js">', ''],
  ['React’s marks', '<main><!--$--><p>a<!-- -->b</p><!--/$--></main>', '<main><p>ab</p></main>'],
])('leaves out %s', (_, html, finished) => expect(finishHtml(html, none)).toBe(finished))

it.each([
  '<script type="application/ld+json">{"a":1}</script>',
  '<script type="module" data-island src="/islands/share.js"></script>',
  '<link rel="preload" as="image" href="/a.avif"/>',
  '<link rel="canonical" href="/kk"/>',
  '<!-- a comment of ours -->',
])('keeps %s', (html) => expect(finishHtml(html, none)).toBe(html))

it('puts stylesheets into the page, and fetches no font ahead of it', () => {
  const css = (address: string) => (address === '/a.css' ? '@font-face{src:url(/f.woff2)}p{content:"$&"}' : undefined)
  const html = '<head><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="stylesheet" href="/b.css"/></head>'
  expect(finishHtml(html, css)).toBe(
    '<head><link rel="stylesheet" href="/b.css"/><style>@font-face{src:url(/f.woff2)}p{content:"$&"}</style></head>',
  )
})
