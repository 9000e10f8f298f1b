import '#design/forms.css'
import '#design/press.css'
import { toPlainText } from '#content/news/toPlainText.ts'
import { newsCard } from '#feeds/cards/toCard.ts'
import { sayPress } from '#languages/messages/press.ts'
import { loadRelease } from '#press-room/releases/loadRelease.ts'
import { measureRelease } from '#press-room/releases/measureRelease.ts'
import { ReleasePage } from '#press-room/releases/site/ReleasePage.tsx'
import { newsAddress, releaseAddress } from '#publication/pageAddresses.ts'
import { Island } from '#site/islands/Island.tsx'
import { systemLinks } from '#site/systemLinks.ts'
import { toMetadata } from '#site/toMetadata.ts'
import { newsPage } from '../../../../newsPage.tsx'
import { openPayload } from '../../../../openSite.ts'
import { Watch } from '../../../../Watch.tsx'

const { generateMetadata, Page } = newsPage({
  section: 'press',
  load: loadRelease,
  metadata: ({ item, versions, parts }, { language, settings }) => ({
    ...toMetadata({
      language,
      title: `${item.headline} · ${sayPress(language, 'material')}`,
      description: item.lead || toPlainText(item.body),
      address: releaseAddress(language, item.slug),
      versions,
      settings,
      card: newsCard(item, item.hero ? parts.photos.get(item.hero) : undefined, settings),
    }),
    // Search engines are to find the story itself.
    alternates: { canonical: newsAddress(language, item.slug) },
  }),
  draw: async (release, { language, settings }) => (
    <>
      <ReleasePage release={release} sizes={await measureRelease(await openPayload(), release, settings)} settings={settings} language={language} systems={systemLinks(language, release.item.id)} />
      <Watch collection="news" item={release.item.id} language={language} />
      <Island name="copy" />
      <Island name="basket" />
    </>
  ),
})

export { generateMetadata }
export default Page
