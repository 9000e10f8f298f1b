import '#design/forms.css'
import { headers } from 'next/headers'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { env } from '#platform/env.ts'
import { passwordLinkAddress } from '#press-room/account/accountAddresses.ts'
import { readFlash } from '#press-room/account/flash.ts'
import { PasswordLinkPage } from '#press-room/account/site/PasswordPages.tsx'
import { sitePage } from '../../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (_, __, page) => (page > 1 ? undefined : { flash: readFlash(await headers(), 'send-link') }),
  title: (_, language) => sayPressAccount(language, 'linkTitle'),
  address: passwordLinkAddress,
  draw: ({ flash }, { language }) => <PasswordLinkPage flash={flash} language={language} mails={Boolean(env().smtpUrl)} />,
})

export { generateMetadata }
export default Page
