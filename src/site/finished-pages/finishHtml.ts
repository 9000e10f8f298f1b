const ours = /\sdata-island[\s=>]|\stype="application\/(?:ld\+)?json"/

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptLinks = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\b(?:as="(?:script|style)"|rel="modulepreload"))[^>]*>/g
const styleLinks = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"[^>]*>/g
/** Where React and Next would take the page over again. */
const marks = /<!--(?:\$|\/\$|\$\?|\$!|&|\/&|html|head|body|contain| )?-->|<div hidden="">(?:<!--[^>]*-->)*<\/div>/g

/**
 * A page without what Next sends for its own client: public pages have no client component, so scripts and flight data
 * would do nothing. Ours stay: islands (`<script type="module" data-island src="…">`) and structured data. The
 * stylesheet is small and goes into the page; the font that stands first in it is fetched at once.
 */
export function finishHtml(html: string, stylesheetOf: (address: string) => string | undefined): string {
  let styles = ''
  const bare = html
    .replaceAll(scripts, (script, attributes: string) => (ours.test(attributes) ? script : ''))
    .replaceAll(scriptLinks, '')
    .replaceAll(marks, '')
    .replaceAll(styleLinks, (link, address: string) => {
      const css = stylesheetOf(address)
      if (css === undefined) return link
      styles += css
      return ''
    })
  if (!styles) return bare
  const [, font] = /url\((\/[^)]+\.woff2)\)/.exec(styles) ?? []
  const preload = font ? `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${font}"/>` : ''
  return bare.replace('</head>', () => `${preload}<style>${styles}</style></head>`)
}
