import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'

type Props = { page: number; pages: number; language: Language; address: (page: number) => string }

/** The way to newer and older pages of a list; nothing for a list of one page. */
export const Paging = ({ page, pages, language, address }: Props) =>
  pages > 1 ? (
    <nav className="paging" aria-label={saySite(language, 'pages')}>
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev">
          ← {saySite(language, 'newer')}
        </a>
      ) : null}
      <span>{saySite(language, 'pageOf', { page, pages })}</span>
      {page < pages ? (
        <a href={address(page + 1)} rel="next">
          {saySite(language, 'older')} →
        </a>
      ) : null}
    </nav>
  ) : null
