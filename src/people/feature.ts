import type { Feature } from '#platform/feature.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { JournalistPasses } from './journalists/JournalistPasses.ts'
import { Journalists } from './journalists/Journalists.ts'
import { NewsroomKeys } from './newsrooms/NewsroomKeys.ts'
import { NewsroomUsage } from './newsrooms/NewsroomUsage.ts'
import { Users } from './users/Users.ts'

export const peopleFeature: Feature = {
  collections: [Users, Journalists, JournalistPasses, NewsroomKeys, NewsroomUsage],
  admin: {
    views: {
      invitation: { Component: '/people/users/admin/InvitationPage#InvitationPage', path: '/invitation', exact: false, meta: { title: sayAccount.labels('invitation') as unknown as string } },
    },
    afterLogin: ['/people/users/admin/NoResetByMail#NoResetByMail'],
    beforeLogin: ['/people/users/admin/LoginLanguage#LoginLanguage', '/people/users/admin/WhySignedOut#WhySignedOut'],
    providers: ['/people/users/admin/PanelLanguage#PanelLanguage'],
  },
}
