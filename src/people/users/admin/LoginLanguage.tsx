'use client'
import { useTranslation } from '@payloadcms/ui'
import { languages, toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import './accounts.css'

/** The languages of the sign-in page, each by its own name. */
export const LoginLanguage = () => {
  const { i18n, switchLanguage } = useTranslation()
  const current: string = i18n.language
  return (
    <nav className="login-language" aria-label={sayAccount(toLanguage(current), 'languages')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-current={language === current ? 'true' : undefined}
          onClick={() => void switchLanguage?.(language as never)}
        >
          {sayAccount(language, 'ownName')}
        </button>
      ))}
    </nav>
  )
}
