import { Passage } from '#design/Passage.tsx'
import { formatBytes } from '#languages/formatBytes.ts'
import type { Language } from '#languages/language.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { PublicDocument } from '#publication/publicContent.ts'
import { documentAddress } from '../../fileAddresses.ts'

/** A file to take away, with its kind and weight: a reader on a phone wants to know before the touch. */
export const DocumentLink = ({ document, language }: { document: PublicDocument; language: Language }) => {
  const title = inLanguage(document.title, language) ?? { text: document.filename, language }
  const kind = document.filename.split('.').at(-1)?.toUpperCase()
  const weight = document.byteSize === undefined ? undefined : formatBytes(document.byteSize, language)
  return (
    <>
      <a href={documentAddress(document.id)} hrefLang={document.language}>
        <Passage language={title.language} pageLanguage={language}>{title.text}</Passage>
      </a>{' '}
      <span className="quiet">({[kind, weight].filter(Boolean).join(', ')})</span>
    </>
  )
}
