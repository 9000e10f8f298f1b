import '#design/account.css'
import '#design/forms.css'
import { headers } from 'next/headers'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'
import { readFlash } from '#press-room/account/flash.ts'
import { loadAccount } from '#press-room/account/loadAccount.ts'
import { OwnAccountPage } from '#press-room/account/site/OwnAccountPage.tsx'
import { SignInPage } from '#press-room/account/site/SignInPage.tsx'
import { pressAccountAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { sitePage } from '../../../sitePage.tsx'

const { generateMetadata, Page } = sitePage({
  section: 'press',
  isPersonal: true,
  load: async (payload, language, page) => {
    if (page > 1) return undefined
    const asked = await headers()
    const account = await loadAccount(payload, language, asked)
    return { account, flash: account ? (readFlash(asked, 'account') ?? readFlash(asked, 'change-password')) : readFlash(asked, 'sign-in') }
  },
  title: (_, language) => sayPressAccount(language, 'account'),
  address: pressAccountAddress,
  draw: ({ account, flash }, { language }) =>
    account ? (
      <>
        <OwnAccountPage account={account} flash={flash} language={language} />
        <Island name="countdown" />
      </>
    ) : (
      <SignInPage flash={flash} language={language} />
    ),
})

export { generateMetadata }
export default Page
