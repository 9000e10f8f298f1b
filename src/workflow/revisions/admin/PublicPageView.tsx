import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import { NotFound, type DocumentViewServerProps } from 'payload'
import { isLanguage, languages, toLanguage } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { isWorkflowCollection, type ItemReference } from '../../workflowOptions.ts'
import { compareAddress, previewAddress } from '../addresses.ts'
import { listRevisions, loadRevisions } from '../loadRevisions.ts'
import { sayLine } from '../sayLine.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import './revisions.css'

/** A revision of an item as its public page will be, in a frame: the newest one unless another is named. */
export async function PublicPageView({ doc, initPageResult: { req, collectionConfig, docID }, searchParams }: DocumentViewServerProps) {
  const { slug } = collectionConfig ?? {}
  const { admin } = req.payload.config.routes
  if (!toStaffMember(req.user)) redirect(`${admin}/login`)
  if (!isWorkflowCollection(slug) || !docID) return null
  const item: ItemReference = { collection: slug, id: String(docID) }
  const language = toLanguage(req.i18n.language)
  const { newest } = await listRevisions(req, item)
  const wanted = typeof searchParams?.revision === 'string' ? searchParams.revision : newest?.id
  const [found] = wanted ? await loadRevisions(req, item, [wanted]).catch(whenNotFound) : []
  if (!found) {
    return (
      <Gutter className="revisions">
        <p role="alert">{sayRevision(language, 'noSuchRevision')}</p>
      </Gutter>
    )
  }
  // A news item is of one language, everything else is shown in each.
  const own = (doc as { language?: unknown }).language
  const spoken = isLanguage(own) ? [own] : languages
  return (
    <Gutter className="revisions">
      <p>
        {sayRevision(language, 'publicPageHelp')} {sayRevision(language, 'shown', { revision: sayLine(found.line, language, found.line.id === newest?.id) })}{' '}
        <a href={compareAddress(admin, item, { after: found.line.id })}>{sayRevision(language, 'compare')}</a>
      </p>
      <PreviewFrame pages={spoken.map((one) => ({ name: sayPeople(language, one), address: previewAddress(one, slug, found.line.id) }))} language={language} />
    </Gutter>
  )
}

function whenNotFound(error: unknown): [] {
  if (!(error instanceof NotFound)) throw error
  return []
}
