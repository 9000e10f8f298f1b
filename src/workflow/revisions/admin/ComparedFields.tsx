import type { Compared } from '#languages/comparison/comparePassages.ts'
import type { Words } from '#languages/comparison/compareWords.ts'
import type { Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import type { ComparedField } from '../compareRevisions.ts'
import type { Comparison } from '../loadComparison.ts'
import type { Passage } from '../passagesOf.ts'
import { ComparedWords, type Naming } from './ComparedWords.tsx'

type Props = { comparison: Comparison; admin: string; language: Language }
type Side = 'before' | 'after'

/** What differs field by field, the older text left of the newer one or, on a phone, above it; what is the same folds away. */
export function ComparedFields({ comparison: { fields, nameOf }, admin, language }: Props) {
  const naming: Naming = { nameOf, admin, language }
  const [changed, same] = [fields.filter((field) => field.changed), fields.filter((field) => !field.changed)]
  return (
    <>
      {changed.length === 0 && <p className="revisions__same">{sayRevision(language, 'same')}</p>}
      {changed.map((field) => (
        <ComparedField key={field.path} field={field} naming={naming} />
      ))}
      {same.length > 0 && (
        <details className="revisions__unchanged">
          <summary>{sayRevision(language, 'unchanged', { count: same.length })}</summary>
          {same.map((field) => (
            <ComparedField key={field.path} field={field} naming={naming} />
          ))}
        </details>
      )}
    </>
  )
}

function ComparedField({ field: { path, label, spoken, changed, passages }, naming }: { field: ComparedField; naming: Naming }) {
  return (
    <section className="revisions__field" data-field={path} aria-label={label}>
      <h3>{label}</h3>
      {passages.map((compared, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same passage may stand twice
        <Row key={at} compared={compared} spoken={spoken} naming={naming} both={changed} />
      ))}
    </section>
  )
}

type RowProps = { compared: Compared<Passage>; spoken: Language | undefined; naming: Naming; both: boolean }

function Row({ compared, spoken, naming, both }: RowProps) {
  const shown = compared.after ?? compared.before
  // Read once where both say the same.
  const sides: Side[] = both ? ['before', 'after'] : ['after']
  return (
    <div className={`revisions__row revisions__row--${compared.change}`}>
      {sides.map((side) => (
        <div key={side} className={`revisions__cell revisions__cell--${side}`} lang={spoken} aria-hidden={compared.change === 'same' && both && side === 'before' ? true : undefined}>
          {compared.change !== 'same' && <span className="revisions__side">{sayRevision(naming.language, side)}</span>}
          {compared[side] ? (
            <div className={`revisions__passage revisions__passage--${shown.kind}`}>
              {compared[side].label && <span className="revisions__label">{compared[side].label}</span>}
              <p>
                <ComparedWords words={wordsOn(side, compared)} naming={naming} />
              </p>
            </div>
          ) : (
            <span className="revisions__nothing">{sayRevision(naming.language, 'nothing')}</span>
          )}
        </div>
      ))}
    </div>
  )
}

/** The words of one side, those that the other one lacks marked. */
function wordsOn(side: Side, compared: Compared<Passage>): Words {
  const mine = side === 'before' ? 'removed' : 'added'
  if (compared.change === 'changed') return compared.words.filter(({ change }) => change === 'same' || change === mine)
  return (compared[side]?.pieces ?? []).map((piece) => ({ ...piece, change: compared.change === 'same' ? 'same' : mine }))
}
