'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { toLanguage } from '#languages/language.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { sayTranslation } from '#languages/messages/translations.ts'
import { SourcePart } from './SourcePart.tsx'
import { useSourceText } from './useSourceText.ts'
import { useTranslations } from './useTranslations.ts'
import './translations.css'

const remembered = 'media-center:source-beside'

function readsBeside(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'no'
  } catch {
    return true
  }
}

/** The source of a translation beside the fields that it is written into. */
export function SourceText() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const isTranslation = Boolean((savedDocumentData?.translatedFrom as { item?: string } | undefined)?.item)
  return id && isTranslation ? <Source address={`${config.routes.api}/news/${id}`} savedAt={savedDocumentData?.updatedAt} /> : null
}

function Source({ address, savedAt }: { address: string; savedAt: unknown }) {
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const { shown } = useTranslations(address, savedAt, language)
  const [beside, setBeside] = useState(readsBeside)
  const { source, refusal } = useSourceText(beside ? address : undefined, `${shown?.source?.revision} ${shown?.outdatedSince}`, language)
  const say = (key: Parameters<typeof sayTranslation>[1]) => sayTranslation(language, key)
  const turn = (): void => {
    localStorage.setItem(remembered, beside ? 'no' : 'yes')
    setBeside(!beside)
  }
  return (
    <section className={`source-text${beside ? ' source-text--beside' : ''}`} aria-label={say('sourceText')}>
      <header>
        <strong>
          {say('sourceText')}
          {shown?.source && ` (${sayPeople(language, shown.source.language)})`}
        </strong>
        <button type="button" aria-expanded={beside} onClick={turn}>
          {say(beside ? 'hideSource' : 'showSource')}
        </button>
      </header>
      {beside && (
        // A region that scrolls has to be reached by keyboard.
        <div className="source-text__body" tabIndex={0} role="region" aria-label={say('sourceText')}>
          {shown?.source && (
            <p className="translations__aside">
              {sayTranslation(language, 'madeAt', { at: formatDateTime(shown.source.madeAt, language) })}
              <br />
              {sayTranslation(language, 'newestAt', { at: formatDateTime(shown.source.newestAt, language) })}
            </p>
          )}
          {refusal && <p role="alert">{refusal}</p>}
          {!source && !refusal && <p>{say('loading')}</p>}
          {source?.parts.map((part, at) => <SourcePart key={`${part.kind}${at}`} part={part} spoken={source.language} language={language} />)}
        </div>
      )}
    </section>
  )
}
