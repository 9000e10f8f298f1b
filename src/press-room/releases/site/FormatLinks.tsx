import { formatBytes } from '#languages/formatBytes.ts'
import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { keptFormats } from '../../documents/documentFormats.ts'
import type { DocumentSizes } from '../measureDocuments.ts'

const names = { txt: 'formatTxt', docx: 'formatDocx', pdf: 'formatPdf' } as const

type Props = { address: (format: (typeof keptFormats)[number]) => string; sizes?: DocumentSizes; language: Language }

/** A text in each of its formats, with its weight where it is known. */
export const FormatLinks = ({ address, sizes = {}, language }: Props) => (
  <ul className="format-links">
    {keptFormats.map((format) => {
      const bytes = sizes[format]
      return (
        <li key={format}>
          <a href={address(format)} download>
            {sayPress(language, names[format])}
          </a>
          {bytes === undefined ? null : (
            <>
              {' '}
              <span className="quiet">{formatBytes(bytes, language)}</span>
            </>
          )}
        </li>
      )
    })}
  </ul>
)
