'use client'
import { Link, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { toLanguage } from '#languages/language.ts'
import { sayTaken } from '#languages/messages/taken.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'

/** From an item to the report of who has taken it. */
export function TakenLink() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  if (!id || !collectionSlug || !holdsRole(toStaffMember(user), 'pressOfficer', 'chiefEditor', 'administrator')) return null
  return (
    <p>
      <Link href={`${config.routes.admin}/taken?collection=${collectionSlug}&item=${id}`} prefetch={false}>
        {sayTaken(toLanguage(i18n.language), 'whoTook')}
      </Link>
    </p>
  )
}
