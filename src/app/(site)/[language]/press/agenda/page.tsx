import { AgendaPage } from '#content/events/site/AgendaPage.tsx'
import { loadAgenda } from '#content/events/site/loadAgenda.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { agendaAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  load: (payload) => loadAgenda(payload),
  title: (_, language) => sayAgenda(language, 'title'),
  description: (_, language) => sayAgenda(language, 'intro'),
  address: agendaAddress,
  draw: ({ days }, { language }) => <AgendaPage days={days} language={language} />,
})

export { generateMetadata }
export default Page
