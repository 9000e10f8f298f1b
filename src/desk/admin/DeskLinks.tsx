'use client'
import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { toLanguage } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import './desk.css'

const screens = [
  ['queue', ''],
  ['board', '/board'],
  ['calendar', '/calendar'],
  ['translations', '/translations'],
  ['taken', '/taken'],
  ['log', '/log'],
] as const

/** The newsroom's own screens, above the collections. */
export function DeskLinks() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const staff = toStaffMember(user)
  const closed = [
    ...(holdsRole(staff, 'chiefEditor', 'administrator') ? [] : ['log']),
    ...(holdsRole(staff, 'pressOfficer', 'chiefEditor', 'administrator') ? [] : ['taken']),
  ]
  const path = usePathname()
  const language = toLanguage(i18n.language)
  return (
    <div className="desk-links">
      {screens.filter(([name]) => !closed.includes(name)).map(([name, place]) => {
        const href = `${config.routes.admin}${place}`
        const isHere = path === href
        return (
          <Link key={name} href={href} prefetch={false} className="nav__link" {...(isHere && { 'aria-current': 'page' })}>
            {isHere && <span className="nav__link-indicator" />}
            <span className="nav__link-label">{sayDesk(language, name)}</span>
          </Link>
        )
      })}
    </div>
  )
}
