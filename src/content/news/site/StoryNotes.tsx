import { ChangeNotes } from '#design/ChangeNotes.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicNews } from '#publication/publicContent.ts'

/** What the reader must know before the text: whether a machine wrote it, and what was mended since. */
export const StoryNotes = ({ item, language }: { item: PublicNews; language: Language }) => (
  <>
    {item.aiUse === 'none' ? null : <p className="label">{saySite(language, item.aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted')}</p>}
    <ChangeNotes notes={item.changeNotes} language={language} id="changes" />
  </>
)
