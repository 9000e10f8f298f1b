import { ConsentField, Said, TextField, TickList } from '#design/FormFields.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { sayOfForm } from '#languages/sayOfForm.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { textIn } from '#publication/inLanguage.ts'
import { accreditationAddress, agendaAddress, eventAddress } from '#publication/pageAddresses.ts'
import type { PublicEvent } from '#publication/publicContent.ts'
import { works } from '../Accreditations.ts'

export type PlaceFound = { event: PublicEvent; refusal: 'refusedClosed' | 'refusedFull' | undefined; consent: Agreed }

type FieldsProps = Omit<PlaceFound, 'refusal'> & { language: Language; filled: URLSearchParams | undefined }

const Fields = ({ event, consent, language, filled }: FieldsProps) => {
  const given = (name: string): string | undefined => filled?.get(name) ?? undefined
  return (
    <form className="form" method="post" action={`${accreditationAddress(language, event.slug)}/ask`}>
      <TextField name="name" label={sayAgenda(language, 'name')} required autoComplete="name" defaultValue={given('name')} />
      <TextField name="outlet" label={sayAgenda(language, 'outlet')} required autoComplete="organization" defaultValue={given('outlet')} />
      <TextField name="cardNumber" label={sayAgenda(language, 'cardNumber')} required maxLength={60} defaultValue={given('cardNumber')} />
      <TextField name="email" type="email" label={sayAgenda(language, 'email')} required maxLength={254} autoComplete="email" defaultValue={given('email')} />
      <TextField name="phone" type="tel" label={sayAgenda(language, 'phone')} required maxLength={60} autoComplete="tel" defaultValue={given('phone')} />
      <TickList title={sayAgenda(language, 'work')} kind="radio" name="work" choices={works.map((value) => ({ value, label: sayAgenda(language, value) }))} chosen={[given('work') ?? 'reporter']} />
      <label className="field">
        <span>{sayAgenda(language, 'needs')}</span>
        <textarea name="needs" rows={3} maxLength={1000} defaultValue={given('needs')} />
      </label>
      <ConsentField {...consent} />
      <button type="submit">{sayAgenda(language, 'send')}</button>
    </form>
  )
}

type PlaceProps = { found: PlaceFound; language: Language; said: string | undefined; filled: URLSearchParams | undefined }

/** Asking for a place at an event. A form that any browser sends by itself. */
export const PlacePage = ({ found: { event, refusal, consent }, language, said, filled }: PlaceProps) => {
  const text = sayOfForm(sayAgenda, language, said)
  const title = textIn(event.title, language)
  return (
    <>
      <PageHead
        kicker={<a href={eventAddress(language, event.slug)}>{title}</a>}
        title={sayAgenda(language, 'requestTitle')}
        intro={sayAgenda(language, 'requestIntro', { event: title, when: formatDateTime(event.startsAt, language) })}
      >
        {event.accreditation && !refusal ? <p className="quiet">{sayAgenda(language, 'askUntil', { until: formatDateTime(event.accreditation.until, language) })}</p> : null}
      </PageHead>
      <Said text={text ?? (refusal && sayAgenda(language, refusal))} said={text ? said : refusal} />
      {refusal || said?.startsWith('said') ? null : <Fields event={event} consent={consent} language={language} filled={filled} />}
      <p>
        <a href={agendaAddress(language)}>{sayAgenda(language, 'toAgenda')}</a>
      </p>
    </>
  )
}

type ConfirmProps = { event: PublicEvent | undefined; isConfirmed: boolean; action: string; language: Language }

/** What the link in the mail opens. */
export const ConfirmPlacePage = ({ event, isConfirmed, action, language }: ConfirmProps) => (
  <>
    <PageHead
      title={sayAgenda(language, 'confirmTitle')}
      intro={event && !isConfirmed ? sayAgenda(language, 'confirmText', { event: textIn(event.title, language) }) : undefined}
    />
    {isConfirmed ? <Said text={sayAgenda(language, 'saidConfirmed')} said="saidConfirmed" /> : null}
    {isConfirmed ? null : (
      <form className="form" method="post" action={action}>
        <button type="submit">{sayAgenda(language, 'confirm')}</button>
      </form>
    )}
    <p>
      <a href={agendaAddress(language)}>{sayAgenda(language, 'toAgenda')}</a>
    </p>
  </>
)
