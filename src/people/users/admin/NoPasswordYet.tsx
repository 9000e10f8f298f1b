'use client'
import { useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import './accounts.css'

/**
 * On the form for a new person in place of the password, which Payload insists on: it gets something random that the
 * server throws away, and `accounts.css` hides its fields.
 */
export const NoPasswordYet = () => {
  const { dispatchFields } = useForm()
  const { i18n } = useTranslation()
  const isEmpty = useFormFields(([fields]) => !fields.password?.value || !fields['confirm-password']?.value)
  useEffect(() => {
    if (!isEmpty) return undefined
    const fill = (): void => {
      const value = crypto.getRandomValues(new Uint32Array(3)).join('-')
      for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'UPDATE', path, value, valid: true })
    }
    // Payload's own form empties the fields when it opens, some time after this is first drawn.
    const again = setInterval(fill, 200)
    return () => clearInterval(again)
  }, [isEmpty, dispatchFields])
  return <p className="no-password-yet">{sayAccount(toLanguage(i18n.language), 'invitedAfterSaving')}</p>
}
