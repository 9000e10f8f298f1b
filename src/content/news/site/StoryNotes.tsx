import { Moment } from '#design/Moment.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicNews } from '#publication/publicContent.ts'

/** What the reader must know before the text: whether a machine wrote it, and what was mended since. */
export const StoryNotes = ({ item, language }: { item: PublicNews; language: Language }) => (
  <>
    {item.aiUse === 'none' ? null : <p className="label">{saySite(language, item.aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted')}</p>}
    {item.changeNotes.length > 0 ? (
      <section className="changes" aria-label={saySite(language, 'changes')}>
        <ul>
          {item.changeNotes.toReversed().map(({ kind, note, at }) => (
            <li key={at}>
              <strong>{saySite(language, kind === 'correction' ? 'corrected' : 'updated')}</strong>, <Moment at={at} language={language} />: {note}
            </li>
          ))}
        </ul>
      </section>
    ) : null}
  </>
)
