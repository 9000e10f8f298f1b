import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'

export const NotFoundPage = ({ language }: { language: Language }) => (
  <PageHead kicker="404" title={saySite(language, 'notFoundTitle')} intro={saySite(language, 'notFoundText')} />
)
