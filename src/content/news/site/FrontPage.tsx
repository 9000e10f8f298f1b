import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import type { Front } from './loadFront.ts'
import { NewsList } from './NewsList.tsx'

const pageAddress = (language: Language, page: number): string => (page === 1 ? frontAddress(language) : `${frontAddress(language)}?page=${page}`)

/** The latest stories, the newest large. */
export const FrontPage = ({ front: { items, photos, page, pages }, language }: { front: Front; language: Language }) => (
  <div className="front">
    <h1 className="front-title">{saySite(language, 'frontTitle')}</h1>
    {items.length === 0 ? <p>{saySite(language, 'nothingYet')}</p> : <NewsList items={items} photos={photos} language={language} withLeadStory={page === 1} />}
    {pages > 1 ? (
      <nav className="paging" aria-label={saySite(language, 'pages')}>
        {page > 1 ? (
          <a href={pageAddress(language, page - 1)} rel="prev">
            ← {saySite(language, 'newer')}
          </a>
        ) : (
          <span />
        )}
        <span>{saySite(language, 'pageOf', { page, pages })}</span>
        {page < pages ? (
          <a href={pageAddress(language, page + 1)} rel="next">
            {saySite(language, 'older')} →
          </a>
        ) : (
          <span />
        )}
      </nav>
    ) : null}
  </div>
)
