import { positionOn } from '#content/speakers/positionOn.ts'
import { SpeakerPage } from '#content/speakers/site/SpeakerPage.tsx'
import { loadSpeaker } from '#content/speakers/site/loadSpeaker.ts'
import { textIn } from '#publication/inLanguage.ts'
import { speakerAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'speakers',
  load: loadSpeaker,
  title: ({ speaker }, language) => textIn(speaker.name, language),
  description: ({ speaker }, language) => textIn(positionOn(speaker.positions, new Date())?.title ?? {}, language),
  address: speakerAddress,
  draw: (found, { language }) => <SpeakerPage found={found} language={language} />,
})

export { generateMetadata }
export default Page
