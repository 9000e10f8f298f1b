import { Said } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { pressAddress } from '#publication/pageAddresses.ts'
import { isRefusal } from '../../alerts/site/AlertSaid.tsx'
import { confirmHours } from '../../mail/withLink.ts'
import { parseWatchForm } from '../parseWatchForm.ts'
import { WatchForm } from './WatchForm.tsx'

/** What the forms beside items say of themselves, or of any form. */
export function sayOfWatch(language: Language, said: string | undefined): string | undefined {
  if (!said || !/^(said|refused)/.test(said)) return undefined
  if (sayTaker.has(said)) return sayTaker(language, said, { hours: confirmHours })
  return sayAlert.has(said) ? sayAlert(language, said) : undefined
}

type Props = { language: Language; said: string | undefined; consent: Agreed; filled: URLSearchParams | undefined }

/** What became of a request to be told of an item; one that was refused is there to be mended. */
export const WatchesPage = ({ language, said, consent, filled }: Props) => {
  const asked = filled && parseWatchForm(filled)
  const text = sayOfWatch(language, said)
  return (
    <>
      <PageHead title={sayTaker(language, 'pageTitle')} intro={text ? undefined : sayTaker(language, 'watchText')} />
      {text ? <Said text={text} isRefusal={isRefusal(said)} /> : null}
      {asked ? <WatchForm {...asked} language={language} consent={consent} filled={filled} /> : null}
      <p>
        <a href={pressAddress(language)}>{sayTaker(language, 'toPress')}</a>
      </p>
    </>
  )
}
