'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { whyNotSent } from '#languages/whyNotSent.ts'

/** In the outbox: why a mail was not sent, in a sentence; nothing where nothing went wrong. */
export const LastErrorCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return typeof cellData === 'string' && cellData ? <>{whyNotSent(toLanguage(i18n.language), cellData)}</> : null
}
