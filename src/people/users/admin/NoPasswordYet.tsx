'use client'
import { useForm, useFormFields, useFormInitializing, useTranslation } from '@payloadcms/ui'
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
  const initializing = useFormInitializing()
  const isEmpty = useFormFields(([fields]) => !fields.password?.value || !fields['confirm-password']?.value)
  useEffect(() => {
    if (initializing || !isEmpty) return
    const value = crypto.getRandomValues(new Uint32Array(3)).join('-')
    for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'UPDATE', path, value, valid: true })
  }, [initializing, isEmpty, dispatchFields])
  return <p className="no-password-yet">{sayAccount(toLanguage(i18n.language), 'invitedAfterSaving')}</p>
}
