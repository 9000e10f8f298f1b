import '#design/press.css'
import { positionOn } from '#content/speakers/positionOn.ts'
import { SpeakerPage } from '#content/speakers/site/SpeakerPage.tsx'
import { loadSpeaker } from '#content/speakers/site/loadSpeaker.ts'
import { speakerCard } from '#feeds/cards/toCard.ts'
import { Section } from '#design/Section.tsx'
import { speakerThings } from '#feeds/structured-data/toPageThings.ts'
import { sayPress } from '#languages/messages/press.ts'
import { quoteSheetAddress } from '#press-room/pressFileAddresses.ts'
import { FormatLinks } from '#press-room/releases/site/FormatLinks.tsx'
import { textIn } from '#publication/inLanguage.ts'
import { speakerAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'speakers',
  load: loadSpeaker,
  title: ({ speaker }, language) => textIn(speaker.name, language),
  description: ({ speaker }, language) => textIn(positionOn(speaker.positions, new Date())?.title ?? {}, language),
  address: speakerAddress,
  slug: ({ speaker }) => speaker.slug,
  outward: ({ speaker, portrait }, { language, settings }) => ({
    card: speakerCard(speaker, portrait, settings, language),
    feed: { scope: { kind: 'speakers', name: speaker.slug }, name: textIn(speaker.name, language) },
    things: speakerThings(speaker, portrait, settings, language),
  }),
  draw: (found, { language }) => (
    <>
      <SpeakerPage found={found} language={language} />
      {found.quotes.items.length > 0 ? (
        <Section title={sayPress(language, 'quoteSheet')}>
          <FormatLinks address={(format) => quoteSheetAddress(language, 'speakers', found.speaker.id, format)} language={language} />
        </Section>
      ) : null}
    </>
  ),
})

export { generateMetadata }
export default Page
