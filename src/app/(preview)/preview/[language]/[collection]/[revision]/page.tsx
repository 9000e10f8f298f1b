import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import { openRevision } from '#publication/preview/openRevision.ts'
import { answerStatus } from '#site/answerStatus.ts'
import { NotFoundPage } from '#site/NotFoundPage.tsx'
import { PreviewPage } from '#site/preview/PreviewPage.tsx'
import { previewAddress } from '#workflow/revisions/addresses.ts'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'

type Props = { params: Promise<{ language: string; collection: string; revision: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: sayRevision(toLanguage((await params).language), 'publicPage'),
  robots: { index: false, follow: false },
})

/** A saved version of an item as its public page will be: for staff who may read it. */
const Page = async ({ params }: Props) => {
  const { language: given, collection, revision } = await params
  const language = toLanguage(given)
  const payload = await getPayload({ config })
  const opened = isWorkflowCollection(collection) ? await openRevision(payload, await headers(), { collection, revision }) : 'unknown'
  if (opened === 'nobody') redirect(`${payload.config.routes.admin}/login?redirect=${encodeURIComponent(previewAddress(language, collection, revision))}`)
  if (opened === 'unknown') {
    answerStatus(404)
    return <NotFoundPage language={language} />
  }
  // A news item is of one language.
  const own = opened.collection === 'news' ? opened.content.language : language
  if (own !== given) redirect(previewAddress(own, collection, revision))
  return <PreviewPage opened={opened} language={language} />
}

export default Page
