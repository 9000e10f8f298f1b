import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { ToldQuote } from '#content/quotes/site/quoteFields.ts'
import type { QuotedSpeaker } from '#content/quotes/site/speakerFields.ts'
import { attributionOf, quoteBlock } from '#content/news/words/toBlockOfStory.ts'
import { toPlain } from '#content/news/words/Block.ts'
import { releaseFileAddress } from '../../pressFileAddresses.ts'

/** Hidden until the island `copy` shows it: without a script the plain text is a link beside it. */
const Button = ({ language, children, ...data }: { language: Language; children: string; [data: `data-${string}`]: string | undefined }) => (
  <button type="button" className="press-button" hidden data-done={sayPress(language, 'copied')} data-failed={sayPress(language, 'notCopied')} {...data}>
    {children}
  </button>
)

/** Copies a release as plain text and as HTML at once; whatever it is pasted into takes what it can. */
export const CopyText = ({ id, language }: { id: string; language: Language }) => (
  <Button language={language} data-copy-from={releaseFileAddress(id, 'text')} data-copy-html={releaseFileAddress(id, 'html')}>
    {sayPress(language, 'copyText')}
  </Button>
)

type QuoteProps = { quote: Pick<ToldQuote, 'text' | 'position'>; speaker: QuotedSpeaker | undefined; language: Language }

/** Copies a quote with its speaker and the position of that day. */
export const CopyQuote = ({ quote, speaker, language }: QuoteProps) => {
  const said = quoteBlock(quote, speaker, language).flatMap((block) => (block.kind === 'quote' ? [block.paragraphs.map(toPlain).join('\n')] : []))
  if (!textIn(quote.text, language)) return null
  return (
    <Button language={language} data-copy-text={said.join('\n')} data-copy-by={toPlain(attributionOf(quote, speaker, language))}>
      {sayPress(language, 'copyQuote')}
    </Button>
  )
}
