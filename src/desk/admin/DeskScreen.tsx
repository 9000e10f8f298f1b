import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { toStaffMember, type StaffMember } from '#people/users/staff.ts'
import { env } from '#platform/env.ts'
import type { SearchParams } from '../filters/filters.ts'
import './desk.css'

export type Visit = { req: PayloadRequest; staff: StaffMember; language: Language; params: SearchParams }

/** The sign-in page, which leads back to the screen that was asked for, with its filters; to the first one it leads anyway. */
function signInFor({ payload, url }: PayloadRequest): string {
  const { admin } = payload.config.routes
  const { pathname, search } = new URL(url ?? admin, env().siteUrl)
  const asked = `${pathname}${search}`
  return asked === admin ? `${admin}/login` : `${admin}/login?${new URLSearchParams({ redirect: asked })}`
}

/** Who looks at a screen of the desk; whoever is no member of staff is sent to sign in. Payload shows such screens to anybody. */
export function visitOf({ initPageResult: { req }, searchParams }: AdminViewServerProps): Visit {
  const staff = toStaffMember(req.user)
  if (!staff) redirect(signInFor(req))
  return { req, staff, language: toLanguage(req.i18n.language), params: searchParams ?? {} }
}

/** A screen of the desk inside the panel's frame. */
export function DeskScreen({ view, name, children }: { view: AdminViewServerProps; name: 'board' | 'calendar' | 'log' | 'inbox' | 'translations' | 'taken'; children: ReactNode }) {
  const { i18n, initPageResult, params, payload, searchParams, user } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const title = sayDesk(toLanguage(i18n.language), name)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={payload.config.admin.components?.actions ?? []}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="desk">
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
