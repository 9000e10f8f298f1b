import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'

type Props = { address: string; title: string; language: Language }

/** Plain links: whoever shares tells that service, and nobody else does. An island adds the phone's own way. */
export const ShareLinks = ({ address, title, language }: Props) => {
  const [url, text, both] = [encodeURIComponent(address), encodeURIComponent(title), encodeURIComponent(`${title}\n${address}`)]
  const links = [
    ['Telegram', `https://t.me/share/url?url=${url}&text=${text}`],
    ['WhatsApp', `https://wa.me/?text=${both}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url}`],
    [sayPages(language, 'byMail'), `mailto:?subject=${text}&body=${both}`],
  ] as const
  return (
    <ul className="share" data-title={title} data-url={address} data-label={sayPages(language, 'shareNative')}>
      {links.map(([name, href]) => (
        <li key={name}>
          <a href={href} rel="noopener noreferrer external">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
