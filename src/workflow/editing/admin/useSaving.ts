'use client'
import { useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui'

/** Whether the form is on its way to the server, closed meanwhile or not. */
export function useSaving(): boolean {
  const [isClosed, besides] = [useFormProcessing(), useFormBackgroundProcessing()]
  return isClosed || besides
}
