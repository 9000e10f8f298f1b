import type { Metadata } from 'next'
import { cache } from 'react'
import { PhotoPage, photoTitle } from '#content/photos/site/PhotoPage.tsx'
import { isLanguage, toLanguage } from '#languages/language.ts'
import { findPublicById, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { everyLanguage } from '#site/everyLanguage.ts'
import { SitePage } from '#site/SitePage.tsx'
import { noticeMetadata, toMetadata } from '#site/toMetadata.ts'
import { WithdrawnPage } from '#site/WithdrawnPage.tsx'
import { NotHere } from '../../../NotHere.tsx'
import { loadSettings, openPayload } from '../../../openSite.ts'

type Props = { params: Promise<{ language: string; id: string }> }

type Found = { photo?: PublicPhoto; withdrawn?: Withdrawn }

const nothing: Found = {}

const load = cache(async (id: string): Promise<Found> => {
  const payload = await openPayload()
  const photo = await findPublicById(payload, 'photos', id)
  return { photo, withdrawn: photo ? undefined : await findWithdrawn(payload, 'photos', { id: { equals: id } }) }
})

const open = async ({ params }: Props) => {
  const { language, id } = await params
  const [found, settings] = await Promise.all([isLanguage(language) ? load(id) : nothing, loadSettings()])
  return { language: toLanguage(language), versions: everyLanguage((one) => photoPageAddress(one, id)), settings, ...found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, photo, withdrawn, versions, settings } = await open(props)
  if (withdrawn) return noticeMetadata(language, 'withdrawnTitle')
  if (!photo) return noticeMetadata(language, 'notFoundTitle')
  const description = textIn(photo.caption, language)
  return toMetadata({ language, title: photoTitle(photo, language), description, address: photoPageAddress(language, photo.id), versions, settings })
}

const Page = async (props: Props) => {
  const { language, photo, withdrawn, versions, settings } = await open(props)
  if (withdrawn) answerStatus(410)
  else if (!photo) return <NotHere language={language} />
  return (
    <SitePage language={language} settings={settings} versions={versions}>
      {photo ? <PhotoPage photo={photo} settings={settings} language={language} /> : null}
      {withdrawn ? <WithdrawnPage language={language} withdrawn={withdrawn} /> : null}
    </SitePage>
  )
}

export default Page
