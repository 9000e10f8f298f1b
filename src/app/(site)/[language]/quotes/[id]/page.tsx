import '#design/press.css'
import { QuoteAround } from '#content/quotes/site/QuoteAround.tsx'
import { QuotePage } from '#content/quotes/site/QuotePage.tsx'
import { loadQuote } from '#content/quotes/site/loadQuote.ts'
import { quoteCard } from '#feeds/cards/toCard.ts'
import { quoteNotes } from '#feeds/quote-cards/quoteNotes.ts'
import { quoteThings } from '#feeds/structured-data/toPageThings.ts'
import { saySite } from '#languages/messages/site.ts'
import { AddToBasket } from '#press-room/basket/site/AddToBasket.tsx'
import { CopyQuote } from '#press-room/releases/site/CopyButton.tsx'
import { textIn } from '#publication/inLanguage.ts'
import { quoteAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../sitePage.tsx'
import { Watch } from '../../../Watch.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'quotes',
  load: async (payload, language, _, id) => {
    const found = await loadQuote(payload, language, id)
    return found && !('withdrawn' in found) ? { ...found, notes: await quoteNotes(payload, found.quote, language) } : found
  },
  title: ({ speaker }, language) => [saySite(language, 'quote'), speaker && textIn(speaker.name, language)].filter(Boolean).join(': '),
  description: ({ quote }, language) => textIn(quote.text, language),
  address: quoteAddress,
  outward: ({ quote, speaker, portrait, notes }, { language, settings }) => ({
    card: quoteCard(quote, speaker, portrait, settings, language, notes),
    things: quoteThings(quote, speaker, settings, language),
    isEmbeddable: true,
    item: { kind: 'quotes', id: quote.id },
  }),
  draw: (found, { language }) => (
    <QuotePage found={found} language={language}>
      <div className="release-bar">
        <CopyQuote quote={found.quote} speaker={found.speaker} language={language} />
        <AddToBasket item={{ collection: 'quotes', id: found.quote.id }} language={language} back={quoteAddress(language, found.quote.id)} />
      </div>
      <Watch collection="quotes" item={found.quote.id} language={language} />
      <Island name="copy" />
      <Island name="basket" />
      <QuoteAround found={found} language={language} />
    </QuotePage>
  ),
})

export { generateMetadata }
export default Page
