import { Facts } from '#design/Facts.tsx'
import { formatDay } from '#languages/formatDate.ts'
import { formatNumber } from '#languages/formatNumber.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberIn = (language: Language, value: unknown): string => (typeof value === 'number' ? formatNumber(value, language) : '')
const dayIn = (language: Language, value: unknown): string => (typeof value === 'string' ? formatDay(value, language) : '')

/** An opinion poll with everything that the law wants printed beside it. */
export const Poll = ({ fields, language }: { fields: Record<string, unknown>; language: Language }) => {
  const answers = (Array.isArray(fields.answers) ? fields.answers : []) as { answer?: unknown; share?: unknown }[]
  return (
    <figure className="poll">
      <figcaption>
        <span className="kicker">{saySite(language, 'poll')}</span> {textOf(fields.question)}
      </figcaption>
      <ul>
        {answers.map(({ answer, share }, index) => (
          <li key={index}>
            <span>{textOf(answer)}</span> <strong>{numberIn(language, share)}%</strong>
            <meter min={0} max={100} value={typeof share === 'number' ? share : 0} aria-hidden="true" />
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [saySite(language, 'pollAskedBy'), textOf(fields.askedBy)],
          [saySite(language, 'pollOrderedBy'), textOf(fields.orderedBy)],
          [saySite(language, 'pollDates'), [dayIn(language, fields.from), dayIn(language, fields.to)].filter(Boolean).join(' – ')],
          [saySite(language, 'pollMethod'), textOf(fields.method)],
          [saySite(language, 'pollSize'), numberIn(language, fields.sampleSize)],
          [saySite(language, 'pollMargin'), numberIn(language, fields.margin) && `${numberIn(language, fields.margin)}%`],
        ]}
      />
    </figure>
  )
}
