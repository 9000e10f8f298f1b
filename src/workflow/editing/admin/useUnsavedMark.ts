'use client'
import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useSaving } from './useSaving.ts'

/** Keeps the form's mark “changed” true to what is saved; calls `onSaved` when nothing is left unsaved. */
export function useUnsavedMark(onSaved: () => void): void {
  const { data: saved } = useDocumentInfo()
  const { setModified } = useForm()
  const modified = useFormModified()
  const processing = useSaving()

  // After a refusal Payload takes the form for unchanged, although nothing of it is saved.
  const attempt = useRef<{ modified: boolean; updatedAt: unknown }>(undefined)
  const noteAttempt = useEffectEvent(() => {
    if (processing) attempt.current = { modified, updatedAt: saved?.updatedAt }
    else if (attempt.current?.modified && attempt.current.updatedAt === saved?.updatedAt) setModified(true)
  })
  useEffect(() => noteAttempt(), [processing])

  const noteSaved = useEffectEvent(() => {
    if (!modified) onSaved()
  })
  useEffect(() => noteSaved(), [saved?.updatedAt])
}
