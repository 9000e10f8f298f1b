import '#design/press.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { isLanguage, toLanguage } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { isOwnPage } from '#press-room/basket/changeBasket.ts'
import { loadBasket } from '#press-room/basket/loadBasket.ts'
import { BasketPage } from '#press-room/basket/site/BasketPage.tsx'
import { pressBasketAddress } from '#publication/pageAddresses.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { NotHere } from '../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../openSite.ts'

type Props = { params: Promise<{ language: string }>; searchParams: Promise<{ done?: string | string[]; back?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: sayPress(toLanguage((await params).language), 'basket'), robots: { index: false, follow: false } }
}

/** Everybody's own, and so made for each: it stands in no line of `finished-pages/routes.ts`. */
const Page = async ({ params, searchParams }: Props) => {
  const { language: given } = await params
  const language = toLanguage(given)
  if (!isLanguage(given)) return <NotHere language={language} />
  const [{ done, back }, asked, settings] = await Promise.all([searchParams, headers(), loadSettings()])
  const basket = await loadBasket(await openPayload(), language, asked)
  const led = typeof back === 'string' && isOwnPage(back) ? back : undefined
  return (
    <SitePage language={language} settings={settings} versions={everyLanguage(pressBasketAddress)} section="press">
      <BasketPage basket={basket} language={language} done={done === 'added' || done === 'removed' ? done : undefined} back={led} />
    </SitePage>
  )
}

export default Page
