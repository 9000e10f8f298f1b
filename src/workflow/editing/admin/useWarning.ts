'use client'
import { toast, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Language } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'

/** Payload's own dialog about a newer revision throws away what was typed: the bar says it instead. */
const payloadsStaleDialog = 'document-stale-data'

/** Says what endangers unsaved text where the bar may be out of sight. */
export function useWarning(language: Language, warning: 'signedOut' | 'offline' | 'newerWarning' | undefined): void {
  const { closeModal, isModalOpen } = useModal()
  useEffect(() => {
    if (warning) toast.warning(sayEditing(language, warning), { id: 'editing-warning' })
  }, [warning, language])

  const isStaleDialogOpen = isModalOpen(payloadsStaleDialog)
  useEffect(() => {
    if (isStaleDialogOpen) closeModal(payloadsStaleDialog)
  }, [isStaleDialogOpen, closeModal])
}
