const ours = /\sdata-island[\s=>]|\stype="application\/(?:ld\+)?json"/

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptLinks = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\b(?:as="(?:script|style)"|rel="modulepreload"))[^>]*>/g
const styleLinks = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"[^>]*>/g
/** Where React and Next would take the page over again. */
const marks = /<!--(?:\$|\/\$|\$\?|\$!|&|\/&|html|head|body|contain| )?-->|<div hidden="">(?:<!--[^>]*-->)*<\/div>/g

/**
 * A page without what Next sends for its own client: public pages have no client component, so scripts and flight data
 * would do nothing. Ours stay: islands (`<script type="module" data-island src="…">`) and structured data. The
 * stylesheet is small and goes into the page. No font is fetched ahead: a browser that was told to do so holds the first
 * painting back for it, a quarter of a second on a phone.
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
  return styles ? bare.replace('</head>', () => `<style>${styles}</style></head>`) : bare
}
