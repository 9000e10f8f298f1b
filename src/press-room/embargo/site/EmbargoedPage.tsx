import { PageHead } from '#design/PageHead.tsx'
import { UnbrokenNumbers } from '#design/UnbrokenNumbers.tsx'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { sayPress } from '#languages/messages/press.ts'
import { StoryPage } from '#content/news/site/StoryPage.tsx'
import { env } from '#platform/env.ts'
import { QuoteCards } from '#content/quotes/site/QuoteCards.tsx'
import type { Release } from '../../releases/loadRelease.ts'
import type { SystemLink } from '../../releases/site/ForSystems.tsx'
import { releaseFileAddress } from '../../pressFileAddresses.ts'
import { CopyText } from '../../releases/site/CopyButton.tsx'
import { ReleaseFiles } from '../../releases/site/ReleaseFiles.tsx'
import { acceptAddress, embargoedListAddress } from '../embargoAddresses.ts'
import type { EmbargoedShown } from '../loadEmbargoed.ts'
import { TimeLeft } from './TimeLeft.tsx'

type Props = EmbargoedShown & { language: Language; systems: readonly SystemLink[] }

/** A quote that is held back has no page where its cards would stand. */
const QuoteCardsOf = ({ release: { quotes, speakers }, language }: { release: Release; language: Language }) =>
  quotes.map((quote) => (quote.isHeldBack ? <QuoteCards key={quote.id} quote={quote} speaker={speakers.get(quote.speaker)} language={language} /> : null))

/** An item under embargo: its terms until they are accepted, then the whole of it. */
export const EmbargoedPage = ({ notice, desk, language, systems, ...shown }: Props) => (
  <>
    {shown.material ? (
      <p className="said refused">
        <strong>{sayEmbargo(language, 'banner', { when: formatDateTime(notice.releaseAt, language) })}</strong>{' '}
        <TimeLeft releaseAt={notice.releaseAt} language={language} />
      </p>
    ) : (
      <>
        <PageHead kicker={desk} title={<UnbrokenNumbers>{notice.headline}</UnbrokenNumbers>}>
          <p>
            {sayEmbargo(language, 'until', { when: formatDateTime(notice.releaseAt, language) })}. <TimeLeft releaseAt={notice.releaseAt} language={language} />
          </p>
        </PageHead>
        <h2>{sayEmbargo(language, 'termsHeading')}</h2>
        <form className="form" method="post" action={acceptAddress(language, notice.slug)}>
          {notice.isOutdated ? <p className="said">{sayEmbargo(language, 'termsChanged')}</p> : null}
          <p className="as-written">{shown.terms.text}</p>
          <input type="hidden" name="terms" value={shown.terms.version} />
          <input type="hidden" name="until" value={notice.releaseAt} />
          <button type="submit">{sayEmbargo(language, 'accept')}</button>
        </form>
      </>
    )}
    {shown.material ? (
      <>
        <div className="release-bar">
          <CopyText id={notice.id} language={language} />
          <a href={releaseFileAddress(notice.id, 'text')}>{sayPress(language, 'plainText')}</a>
          <a href="#files">{sayPress(language, 'files')}</a>
        </div>
        <StoryPage story={shown.material.story} language={language} siteUrl={env().siteUrl} isEmbargoed />
        <ReleaseFiles release={shown.material.release} sizes={shown.material.sizes} language={language} systems={systems} />
        <QuoteCardsOf release={shown.material.release} language={language} />
      </>
    ) : null}
    <p>
      <a href={embargoedListAddress(language)}>{sayEmbargo(language, 'toList')}</a>
    </p>
  </>
)
