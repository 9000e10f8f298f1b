import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'

export const NotFoundPage = ({ language }: { language: Language }) => (
  <div className="notice">
    <h1>{saySite(language, 'notFoundTitle')}</h1>
    <p>{saySite(language, 'notFoundText')}</p>
    <p>
      <a href={frontAddress(language)}>{saySite(language, 'toFront')}</a>
    </p>
  </div>
)
