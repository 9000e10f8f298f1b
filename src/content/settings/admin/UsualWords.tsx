'use client'
import { useLocale, useTranslation } from '@payloadcms/ui'
import { toLanguage } from '#languages/language.ts'
import { sayAgreement } from '#languages/messages/agreements.ts'
import { usualWords, type Agreement } from '#publication/agreements/usualWords.ts'

/** The words that stand as long as the field above is empty, in the language that is being written. */
export function UsualWords({ agreement }: { agreement: Agreement }) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  return (
    <p className="field-description">
      {/* A description is a flex box: its words in one piece, or they stand in columns. */}
      <span>
        {sayAgreement(toLanguage(i18n.language), 'usual')} <span lang={code}>{usualWords(agreement, toLanguage(code))}</span>
      </span>
    </p>
  )
}
