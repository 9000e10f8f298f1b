import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'

type Props = { page: number; pages: number; language: Language; address: (page: number) => string }

/** The way to newer and older pages of a list, and to its two ends; nothing for a list of one page. */
export const Paging = ({ page, pages, language, address }: Props) => {
  const linkTo = (end: number) => (
    <a href={address(end)} aria-label={saySite(language, 'pageOf', { page: end, pages })}>
      {end}
    </a>
  )
  return pages > 1 ? (
    <nav className="paging" aria-label={saySite(language, 'pages')}>
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev">
          ← {saySite(language, 'newer')}
        </a>
      ) : null}
      <span className="paging-place">
        {page > 2 ? linkTo(1) : null}
        <span>{saySite(language, 'pageOf', { page, pages })}</span>
        {page < pages - 1 ? linkTo(pages) : null}
      </span>
      {page < pages ? (
        <a href={address(page + 1)} rel="next">
          {saySite(language, 'older')} →
        </a>
      ) : null}
    </nav>
  ) : null
}
