import { ContactsPage } from '#content/settings/site/ContactsPage.tsx'
import { loadContacts } from '#content/settings/site/loadContacts.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { contactsAddress } from '#publication/pageAddresses.ts'
import { sitePage } from '../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  load: async (payload, _, page) => (page === 1 ? loadContacts(payload) : undefined),
  title: (_, language) => sayPages(language, 'contacts'),
  address: contactsAddress,
  draw: ({ house, contacts }, { language }) => <ContactsPage house={house} contacts={contacts} language={language} />,
})

export { generateMetadata }
export default Page
