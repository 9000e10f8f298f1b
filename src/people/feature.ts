import type { Feature } from '#platform/feature.ts'
import type { TaskConfig } from 'payload'
import { sayAccount } from '#languages/messages/accounts.ts'
import { sendInvitation } from './users/invitations/sendInvitation.ts'
import { Users } from './users/Users.ts'

export const peopleFeature: Feature = {
  collections: [Users],
  tasks: [sendInvitation as TaskConfig],
  admin: {
    views: {
      invitation: { Component: '/people/users/admin/InvitationPage#InvitationPage', path: '/invitation', exact: false, meta: { title: sayAccount.labels('invitation') as unknown as string } },
    },
    beforeLogin: ['/people/users/admin/LoginLanguage#LoginLanguage'],
    providers: ['/people/users/admin/PanelLanguage#PanelLanguage'],
  },
}
