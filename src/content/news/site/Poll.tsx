import { Facts } from '#design/Facts.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { readPoll } from '../words/readPoll.ts'

/** An opinion poll with everything that the law wants printed beside it. */
export const Poll = ({ fields, language }: { fields: Record<string, unknown>; language: Language }) => {
  const { question, answers, facts } = readPoll(fields, language)
  return (
    <figure className="poll">
      <figcaption>
        <span className="kicker">{saySite(language, 'poll')}</span> {question}
      </figcaption>
      <ul>
        {answers.map(({ answer, share, shown }, index) => (
          <li key={index}>
            <span>{answer}</span> <strong>{shown}</strong>
            <meter min={0} max={100} value={share} aria-hidden="true" />
          </li>
        ))}
      </ul>
      <Facts facts={facts} />
    </figure>
  )
}
