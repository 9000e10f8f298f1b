import '#design/press.css'
import { sayPress } from '#languages/messages/press.ts'
import { loadPress } from '#press-room/releases/loadPress.ts'
import { PressPage } from '#press-room/releases/site/PressPage.tsx'
import { agendaAddress, alertsAddress, pressAccountAddress, pressAddress, pressFormatsAddress, pressPhotosAddress, quotesAddress } from '#publication/pageAddresses.ts'
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
          [pressPhotosAddress(language), sayPress(language, 'photos')],
          [quotesAddress(language), sayPress(language, 'quotes')],
          [agendaAddress(language), sayPress(language, 'agenda')],
          [alertsAddress(language), sayPress(language, 'alerts')],
          [pressAccountAddress(language), sayPress(language, 'account')],
          [pressFormatsAddress(language), sayPress(language, 'formats')],
        ]}
      />
      <Island name="basket" />
    </>
  ),
})

export { generateMetadata }
export default Page
