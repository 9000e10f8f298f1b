import type { Feature } from '#platform/feature.ts'
import { Users } from './users/Users.ts'

export const peopleFeature: Feature = {
  collections: [Users],
  admin: {
    beforeLogin: ['/people/users/admin/LoginLanguage#LoginLanguage'],
    providers: ['/people/users/admin/PanelLanguage#PanelLanguage'],
  },
}
