'use client'
import { getTranslation } from '@payloadcms/translations'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { kk } from 'date-fns/locale/kk'
import { useEffect, type ReactNode } from 'react'
import { replaceLeftovers } from '#languages/admin/replaceLeftovers.ts'
import { isLanguage } from '#languages/language.ts'
import './accounts.css'

type Translation = ReturnType<typeof useTranslation<object, never>>

/**
 * Mends what Payload's translation lacks. It is changed in place, for Payload gives no other way to what calendars,
 * relative times and buttons read; this provider stands above all of them, so it renders before they do.
 */
function mend(translation: Translation): void {
  const { i18n } = translation
  const language: string = i18n.language
  // Payload has no Kazakh among its date locales.
  if (language === 'kk') i18n.dateFNS = kk
  const say = i18n.t as ((key: string, values?: Record<string, unknown>) => string) & { mended?: true }
  if (say.mended) return
  // Some of Payload's buttons put a collection's label, an object of languages, into their sentence as it is.
  const inWords = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'kk' in value ? getTranslation(value as never, i18n as never) : value
  const mended = (key: string, values?: Record<string, unknown>): string =>
    say(key, values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)])))
      // The list of versions names no column to its sort buttons.
      .replace(/\{\{label\}\}:? ?/, '')
  Object.assign(translation, { t: Object.assign(mended, { mended: true as const }) })
  Object.assign(i18n, { t: mended })
}

/** Keeps the panel in the language of the person who is signed in, on every device, down to its dates and tooltips. */
export const PanelLanguage = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth()
  const translation = useTranslation()
  mend(translation)
  const { switchLanguage, i18n } = translation
  const language: string = i18n.language
  const wanted: unknown = user?.language
  useEffect(() => {
    if (isLanguage(wanted) && wanted !== language) void switchLanguage?.(wanted as never)
  }, [wanted, language, switchLanguage])
  useEffect(() => (isLanguage(language) ? replaceLeftovers(language) : undefined), [language])
  return <>{children}</>
}
