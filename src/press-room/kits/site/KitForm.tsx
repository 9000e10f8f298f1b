import { takenAway, type TakenAway } from '#content/photos/files/renditions.ts'
import type { Download } from '#content/photos/measureDownloads.ts'
import { formatBytes } from '#languages/formatBytes.ts'
import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { saySite } from '#languages/messages/site.ts'

type Props = {
  address: string
  language: Language
  /** Languages in which there is a text. */
  languages: readonly Language[]
  /** The sizes of every photo that comes along, where they are known. */
  downloads?: Iterable<Download[]>
}

const names = { web: 'sizeWeb', print: 'sizePrint', original: 'sizeOriginal' } as const satisfies Record<TakenAway, string>

/** What all photos weigh together in one size. */
function weightOf(rendition: TakenAway, downloads: readonly Download[][], language: Language): string {
  const sizes = downloads.flatMap((one) => one.filter((size) => size.rendition === rendition))
  const bytes = sizes.reduce((sum, size) => sum + (size.bytes ?? 0), 0)
  return bytes > 0 ? `${sizes.some(({ about }) => about) ? '≈\u00a0' : ''}${formatBytes(bytes, language)}` : ''
}

/** One archive of everything, with a choice of languages and of the size of photos: a plain form. */
export const KitForm = ({ address, language, languages, downloads = [] }: Props) => {
  const measured = [...downloads]
  return (
    <form className="kit-form" action={address}>
      <p className="quiet">{sayPress(language, 'kitIntro')}</p>
      <fieldset>
        <legend>{sayPress(language, 'kitLanguages')}</legend>
        {languages.map((one) => (
          <label key={one}>
            <input type="checkbox" name="language" value={one} defaultChecked={one === language || languages.length === 1} /> <span lang={one}>{saySite(one, 'languageName')}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{sayPress(language, 'kitSize')}</legend>
        {takenAway.toReversed().map((size) => (
          <label key={size}>
            <input type="radio" name="size" value={size} defaultChecked={size === 'original'} /> <span>{sayPress(language, names[size])}</span>{' '}
            <span className="quiet">{weightOf(size, measured, language)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="press-button strong">
        {sayPress(language, 'takeKit')}
      </button>
    </form>
  )
}
