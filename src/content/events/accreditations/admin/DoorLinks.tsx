'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { toLanguage } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'

/** From an event to its requests and to the list for the door. */
export function DoorLinks() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  if (!id) return null
  const language = toLanguage(i18n.language)
  const { admin, api } = config.routes
  return (
    <p className="door-links">
      <a href={`${admin}/collections/accreditations?where[event][equals]=${id}`}>{sayAgenda(language, 'seeRequests')}</a>
      {' · '}
      <a href={`${api}/accreditations/door?event=${id}`} target="_blank" rel="noreferrer">
        {sayAgenda(language, 'doorPrint')}
      </a>
      {' · '}
      <a href={`${api}/accreditations/door.csv?event=${id}`}>
        {sayAgenda(language, 'door')}, {sayAgenda(language, 'doorCsv')}
      </a>
    </p>
  )
}
