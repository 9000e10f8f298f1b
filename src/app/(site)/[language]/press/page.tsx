import '#design/press.css'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { sayPress } from '#languages/messages/press.ts'
import { sayPressFormats } from '#languages/messages/pressFormats.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { embargoedListAddress } from '#press-room/embargo/embargoAddresses.ts'
import { loadPress } from '#press-room/releases/loadPress.ts'
import { PressPage } from '#press-room/releases/site/PressPage.tsx'
import { agendaAddress, alertsAddress, pressAddress, pressFormatsAddress, pressPhotosAddress, quotesAddress, speakersAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { onPage, sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  load: async (payload, language, page) => onPage(await loadPress(payload, language, page), page),
  title: (_, language) => sayPress(language, 'press'),
  description: (_, language) => sayPress(language, 'intro'),
  address: pressAddress,
  draw: (found, { language, settings }) => (
    <>
      <PressPage
        found={found}
        settings={settings}
        language={language}
        waysOn={[
          [pressPhotosAddress(language), sayPressPhotos(language, 'title')],
          [quotesAddress(language), sayPress(language, 'quotes')],
          [speakersAddress(language), sayPress(language, 'speakers')],
          [agendaAddress(language), sayAgenda(language, 'title')],
          [alertsAddress(language), sayAlert(language, 'title')],
          [embargoedListAddress(language), sayEmbargo(language, 'heading')],
          [pressFormatsAddress(language), sayPressFormats(language, 'title')],
        ]}
      />
      <Island name="basket" />
    </>
  ),
})

export { generateMetadata }
export default Page
