import type { Language } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayTranslation } from '#languages/messages/translations.ts'
import type { ShownPart } from '../loadSourceText.ts'

/** One paragraph or block of the source; what changed since it was translated is marked, and named for those who do not see marks. */
export function SourcePart({ part, spoken, language }: { part: ShownPart; spoken: Language; language: Language }) {
  const { kind, change, block, names } = part
  const label = block ? block.type : kind
  return (
    <div className={`source-part source-part--${kind} source-part--${change}`}>
      {change !== 'same' && <span className="source-part__change">{sayTranslation(language, change)}</span>}
      {sayField.has(label) && (block || kind === 'headline' || kind === 'lead' || kind === 'dateline') && (
        <span className="source-part__label">{sayField(language, label)}</span>
      )}
      {block?.ids.length ? (names?.length ? names : [sayTranslation(language, 'gone')]).map((name) => <p key={name} lang={names?.length ? spoken : language}>{name}</p>) : null}
      {part.text !== '' && (
        <p lang={spoken}>
          <Text part={part} />
        </p>
      )}
    </div>
  )
}

const marks = { same: 'span', removed: 'del', added: 'ins' } as const

function Text({ part: { text, words, change } }: { part: ShownPart }) {
  const shown = words ?? [{ change: change === 'changed' ? 'same' : change, text }]
  return shown.map((one, at) => {
    const Mark = marks[one.change]
    // oxlint-disable-next-line react/no-array-index-key -- the same words may stand twice
    return <Mark key={at}>{one.text}</Mark>
  })
}
