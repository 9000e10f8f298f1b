import { TickList } from '#design/FormFields.tsx'
import { languages, type Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { saySite } from '#languages/messages/site.ts'
import { digestHours } from '../AlertSubscriptions.ts'
import type { readAlertForm } from '../parseAlertForm.ts'
import type { AlertChoicesOffered } from './loadAlertChoices.ts'

type Props = { language: Language; offered: AlertChoicesOffered; chosen?: ReturnType<typeof readAlertForm> | undefined }

const names = languages.map((value) => ({ value, label: saySite(value, 'languageName'), lang: value }))

/** What somebody wants to be told of, and when. */
export const AlertFields = ({ language, offered, chosen }: Props) => {
  const say = (key: Parameters<typeof sayAlert>[1]) => sayAlert(language, key)
  const narrow = (['topics', 'speakers', 'desks'] as const).filter((name) => offered[name].length > 0)
  const isNarrowed = narrow.some((name) => chosen?.[name].length)
  return (
    <>
      <TickList title={say('mailLanguage')} kind="radio" name="language" choices={names} chosen={[chosen?.language ?? language]} />
      <TickList title={say('wantedLanguages')} help={say('wantedLanguagesHelp')} name="languages" choices={names} chosen={chosen?.languages} />
      <details open={isNarrowed}>
        <summary>{say('narrow')}</summary>
        <p className="quiet">{say('narrowHelp')}</p>
        {narrow.map((name) => (
          <TickList key={name} title={say(name)} name={name} choices={offered[name]} chosen={chosen?.[name]} />
        ))}
      </details>
      <TickList title={say('pace')} kind="radio" name="pace" choices={(['atOnce', 'digest'] as const).map((value) => ({ value, label: say(value) }))} chosen={[chosen?.pace ?? 'atOnce']} />
      <TickList title={say('hours')} help={say('hoursHelp')} name="hours" choices={digestHours.map((value) => ({ value, label: `${value}:00` }))} chosen={chosen?.hours} />
    </>
  )
}
