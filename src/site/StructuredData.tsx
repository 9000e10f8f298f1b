import { toScriptText, type Things } from '#feeds/structured-data/toScriptText.ts'

/** What a page says to search engines, as JSON-LD. Data, not a script: a content policy without inline scripts lets it stand. */
export const StructuredData = ({ things }: { things: Things }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(things) }} />
)
