import type { Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import type { Comparison } from '../loadComparison.ts'
import type { RevisionLine, RevisionList } from '../loadRevisions.ts'
import { sayLine } from '../sayLine.ts'

type Props = { list: RevisionList; shown: Comparison | undefined; language: Language; older: string }

/** An ordinary form: the address of a comparison can be kept and shared. */
export function RevisionPicker({ list: { revisions, newest, olderThan }, shown, language, older }: Props) {
  const isNewestPage = newest === undefined || revisions.some(({ id }) => id === newest.id)
  return (
    <form method="get" className="revisions__picker">
      {(['before', 'after'] as const).map((side) => (
        <label key={side}>
          {sayRevision(language, side)}
          <select name={side} key={shown?.[side].id} defaultValue={shown?.[side].id}>
            {withShown(revisions, shown?.[side]).map((line) => (
              <option key={line.id} value={line.id}>
                {sayLine(line, language, line.id === newest?.id)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{sayRevision(language, 'show')}</button>
      {!isNewestPage && <a href={older}>{sayRevision(language, 'newerOnes')}</a>}
      {olderThan && <a href={`${older}?${new URLSearchParams({ older: olderThan }).toString()}`}>{sayRevision(language, 'olderOnes')}</a>}
    </form>
  )
}

const withShown = (revisions: RevisionLine[], shown: RevisionLine | undefined): RevisionLine[] =>
  !shown || revisions.some(({ id }) => id === shown.id) ? revisions : [shown, ...revisions]
