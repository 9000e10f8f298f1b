'use client'
import { toast, useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { formatDateTime } from '#languages/formatDate.ts'
import { languages, toLanguage, type Language } from '#languages/language.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { sayTranslation } from '#languages/messages/translations.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { sayMovesChanged } from '#workflow/admin/movesChanged.ts'
import type { ShownVersion, Translations, Wordless } from '../loadTranslations.ts'
import { SourceChanges } from './SourceChanges.tsx'
import { useTranslations } from './useTranslations.ts'
import './translations.css'

/** The versions of the item's story in each language, what is missing, and whether a translation still holds. */
export function TranslationsPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const modified = useFormModified()
  const language = toLanguage(i18n.language)
  const address = id ? `${config.routes.api}/news/${id}` : undefined
  const { shown, refusal } = useTranslations(address, savedDocumentData?.updatedAt, language)
  const [busy, setBusy] = useState(false)
  if (!address) return null
  const say = (key: Parameters<typeof sayTranslation>[1]) => sayTranslation(language, key)
  const itemsAt = `${config.routes.admin}/collections`

  const translate = async (into: Language): Promise<void> => {
    setBusy(true)
    const asked = await askApi<{ id: string }>(`${address}/translate`, language, { method: 'POST', data: { language: into } })
    setBusy(false)
    if (!asked.ok) return void toast.error(asked.sentence)
    toast.success(say('made'))
    router.push(`${itemsAt}/news/${asked.answer.id}`)
  }
  const markCurrent = async ({ revision }: { revision: string }): Promise<void> => {
    setBusy(true)
    const asked = await askApi(`${address}/mark-current`, language, { method: 'POST', data: { revision } })
    setBusy(false)
    if (!asked.ok) return void toast.error(asked.sentence)
    toast.success(say('markedCurrent'))
    sayMovesChanged()
  }

  return (
    <SidePanel title={say('versions')} count={shown?.outdatedSince ? 1 : undefined} open>
      <div className="translations" aria-live="polite">
        {refusal && <p role="alert">{refusal}</p>}
        <ul className="translations__versions">
          {languages.map((one) => (
            <li key={one}>
              <strong>{sayPeople(language, one)}</strong>
              <Version
                version={shown?.versions.find((version) => version.language === one)}
                isThis={shown?.language === one}
                place={`${itemsAt}/news`}
                language={language}
              />
              {shown && !shown.versions.some((version) => version.language === one) && (
                <button type="button" disabled={busy || modified} title={modified ? sayWorkflow(language, 'saveFirst') : undefined} onClick={() => void translate(one)}>
                  {say(`translateInto_${one}`)}
                </button>
              )}
            </li>
          ))}
        </ul>
        {modified && shown && shown.versions.length < languages.length && <p className="translations__aside">{sayWorkflow(language, 'saveFirst')}</p>}
        {shown?.source && (
          <SourceState shown={shown} source={shown.source} address={address} language={language} busy={busy} onCurrent={markCurrent} />
        )}
        {shown && shown.wordless.length > 0 && <WordlessParts parts={shown.wordless} place={itemsAt} locale={shown.language} language={language} />}
      </div>
    </SidePanel>
  )
}

type VersionProps = { version: ShownVersion | undefined; isThis: boolean; place: string; language: Language }

function Version({ version, isThis, place, language }: VersionProps) {
  const say = (key: Parameters<typeof sayTranslation>[1]) => sayTranslation(language, key)
  if (!version) return null
  const { id, headline, language: spoken, state, publicState, outdatedSince, mayOpen } = version
  const title = headline || say('untitled')
  return (
    <>
      <span className={`translations__state translations__state--${state}`}>{sayWorkflow(language, state)}</span>
      {publicState !== 'never' && state !== publicState && <span className="translations__aside">{sayWorkflow(language, `public_${publicState}`)}</span>}
      {outdatedSince && <span className="translations__late">{say('outdatedShort')}</span>}
      {isThis ? (
        <span className="translations__title translations__aside">{say('thisVersion')}</span>
      ) : mayOpen ? (
        <a className="translations__title" href={`${place}/${id}`} lang={spoken}>
          {title}
        </a>
      ) : (
        <span className="translations__title">
          <span lang={spoken}>{title}</span> ({say('otherDesk')})
        </span>
      )}
    </>
  )
}

type StateProps = {
  shown: Translations
  source: NonNullable<Translations['source']>
  address: string
  language: Language
  busy: boolean
  onCurrent: (seen: { revision: string }) => Promise<void>
}

function SourceState({ shown, source, address, language, busy, onCurrent }: StateProps) {
  const at = (moment: string) => ({ at: formatDateTime(moment, language) })
  return (
    <section className="translations__source">
      <p className="translations__aside">
        {sayTranslation(language, 'source')}: {sayPeople(language, source.language)}. {sayTranslation(language, 'madeAt', at(source.madeAt))}
      </p>
      {shown.outdatedSince ? (
        <>
          <p className="translations__late">{sayTranslation(language, 'outdated', at(shown.outdatedSince))}</p>
          <SourceChanges address={address} revision={source.revision} language={language} />
          <p className="translations__aside">{sayTranslation(language, 'changesHelp')}</p>
          <button type="button" disabled={busy} onClick={() => void onCurrent(source)}>
            {sayTranslation(language, 'markCurrent')}
          </button>
        </>
      ) : (
        <p>{sayTranslation(language, 'upToDate')}</p>
      )}
    </section>
  )
}

type WordlessProps = { parts: Wordless[]; place: string; locale: Language; language: Language }

const WordlessParts = ({ parts, place, locale, language }: WordlessProps) => (
  <section className="translations__wordless">
    <h3>{sayTranslation(language, 'wordless')}</h3>
    <ul>
      {parts.map(({ collection, id, title, fields }) => (
        <li key={id}>
          <a href={`${place}/${collection}/${id}?locale=${locale}`} target="_blank" rel="noreferrer">
            {title || id}
          </a>
          <span className="translations__aside">{fields.map((name) => (sayField.has(name) ? sayField(language, name) : name)).join(', ')}</span>
        </li>
      ))}
    </ul>
  </section>
)
