import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'

/** Nothing of the other site is loaded here: the reader goes there, by a click, knowing what that site will see. */
export const VideoLink = ({ url, title, language }: { url: string; title: string; language: Language }) => {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return null
  const { host } = new URL(url)
  return (
    <details className="video">
      <summary data-address={url}>
        {saySite(language, 'video')}: {title}
      </summary>
      <p>{saySite(language, 'videoConsent', { host })}</p>
      <p>
        <a href={url} rel="noopener noreferrer external">
          {saySite(language, 'videoOpen', { host })}
        </a>
      </p>
    </details>
  )
}
