import '#design/forms.css'
import { headers } from 'next/headers'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { opensPassword } from '#people/journalists/ownPassword.ts'
import { passwordAddress } from '#press-room/account/accountAddresses.ts'
import { readFlash } from '#press-room/account/flash.ts'
import { SetPasswordPage } from '#press-room/account/site/PasswordPages.tsx'
import { sitePage } from '../../../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (payload, _, page, token) => {
    if (page > 1) return undefined
    return { token: (await opensPassword(payload, token)) ? token : undefined, flash: readFlash(await headers(), 'set-password') }
  },
  title: (_, language) => sayPressAccount(language, 'linkTitle'),
  address: passwordAddress,
  draw: ({ token, flash }, { language }) => <SetPasswordPage token={token} flash={flash} language={language} />,
})

export { generateMetadata }
export default Page
