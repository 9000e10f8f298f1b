import { Said } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import { sayOfForm } from '#languages/sayOfForm.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { pressAddress } from '#publication/pageAddresses.ts'
import { confirmHours } from '../../mail/withLink.ts'
import { parseWatchForm } from '../parseWatchForm.ts'
import { WatchForm } from './WatchForm.tsx'

type Props = { language: Language; said: string | undefined; consent: Agreed; filled: URLSearchParams | undefined }

/** What became of a request to be told of an item; one that was refused is there to be mended. */
export const WatchesPage = ({ language, said, consent, filled }: Props) => {
  const asked = filled && parseWatchForm(filled)
  const text = sayOfForm(sayTaker, language, said, { hours: confirmHours })
  return (
    <>
      <PageHead title={sayTaker(language, 'pageTitle')} intro={text ? undefined : sayTaker(language, 'watchText')} />
      <Said text={text} said={said} />
      {asked ? <WatchForm {...asked} language={language} consent={consent} filled={filled} /> : null}
      <p>
        <a href={pressAddress(language)}>{sayTaker(language, 'toPress')}</a>
      </p>
    </>
  )
}
