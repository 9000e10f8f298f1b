import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import { NotFound, type DocumentViewServerProps } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import { toStaffMember } from '#people/users/staff.ts'
import type { PublicState, State } from '../../states.ts'
import { compareAddress } from '../addresses.ts'
import { listRevisions, type RevisionList, type Versioned } from '../loadRevisions.ts'
import { loadComparison, type Comparison } from '../loadComparison.ts'
import { ComparedFields } from './ComparedFields.tsx'
import { RevisionHead } from './RevisionHead.tsx'
import { RevisionPicker } from './RevisionPicker.tsx'
import './revisions.css'

const wordOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length < 100 ? value : undefined)

/** Two revisions of an item beside one another, in place of Payload's list of versions. */
export async function RevisionsView({ doc, initPageResult: { req, collectionConfig, docID }, searchParams }: DocumentViewServerProps) {
  const { admin } = req.payload.config.routes
  if (!toStaffMember(req.user)) redirect(`${admin}/login`)
  if (!collectionConfig || !docID) return null
  const item: Versioned = { collection: collectionConfig.slug, id: String(docID) }
  const language = toLanguage(req.i18n.language)
  const list = await listRevisions(req, item, momentOf(searchParams?.older))
  const pair = pairOf(list, { before: wordOf(searchParams?.before), after: wordOf(searchParams?.after) })
  const comparison = pair && (await loadComparison(req, item, pair).catch(whenNotFound))
  const { newest } = list
  const state = doc as unknown as { state?: State; publicState?: PublicState }
  return (
    <Gutter className="revisions">
      <h2>{sayRevision(language, 'compare')}</h2>
      <RevisionPicker list={list} shown={comparison} language={language} older={compareAddress(admin, item)} />
      {comparison && newest ? (
        <Shown comparison={comparison} admin={admin} language={language}>
          {(['before', 'after'] as const).map((side) => (
            <RevisionHead key={side} side={side} line={list.revisions.find(({ id }) => id === comparison[side].id) ?? comparison[side]} newest={newest} item={item} admin={admin} state={state} language={language} />
          ))}
        </Shown>
      ) : (
        <p role={pair ? 'alert' : undefined}>{sayRevision(language, pair ? 'noSuchRevision' : 'onlyOne')}</p>
      )}
    </Gutter>
  )
}

function Shown({ comparison, admin, language, children }: { comparison: Comparison; admin: string; language: Language; children: React.ReactNode }) {
  return (
    <>
      <div className="revisions__heads">{children}</div>
      <ComparedFields comparison={comparison} admin={admin} language={language} />
    </>
  )
}

const momentOf = (value: unknown): string | undefined => {
  const moment = wordOf(value)
  return moment && !Number.isNaN(Date.parse(moment)) ? new Date(moment).toISOString() : undefined
}

/** The two that were asked for; one that is missing is the newest, or the one before the other. */
function pairOf({ revisions, newest }: RevisionList, asked: { before: string | undefined; after: string | undefined }): [string, string] | undefined {
  const after = asked.after ?? newest?.id
  const before = asked.before ?? revisions[revisions.findIndex(({ id }) => id === after) + 1]?.id ?? revisions.find(({ id }) => id !== after)?.id
  return before && after && before !== after ? [before, after] : undefined
}

function whenNotFound(error: unknown): undefined {
  if (!(error instanceof NotFound)) throw error
}
