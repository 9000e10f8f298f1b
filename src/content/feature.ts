import type { Feature } from '#platform/feature.ts'
import { globalWithChanges, withPublicChanges } from '#publication/changes/withPublicChanges.ts'
import { Desks } from './desks/Desks.ts'
import { Documents } from './documents/Documents.ts'
import { Accreditations } from './events/accreditations/Accreditations.ts'
import { Events } from './events/Events.ts'
import { Front } from './front/Front.ts'
import { News } from './news/News.ts'
import { translationMutations } from './news/translations/translationMutations.ts'
import { Photos } from './photos/Photos.ts'
import { PressContacts } from './press-contacts/PressContacts.ts'
import { Quotes } from './quotes/Quotes.ts'
import { Logos } from './settings/Logos.ts'
import { Settings } from './settings/Settings.ts'
import { Shoots } from './shoots/Shoots.ts'
import { Speakers } from './speakers/Speakers.ts'
import { Topics } from './topics/Topics.ts'

export const contentFeature: Feature = {
  collections: [...[News, Quotes, Photos, Events, Documents, Speakers, Shoots, Topics, Desks, PressContacts].map(withPublicChanges), Logos, Accreditations],
  globals: [Settings, Front].map(globalWithChanges),
  mutations: translationMutations,
  admin: {
    graphics: {
      Logo: '/content/settings/admin/PanelLogo#PanelLogo',
      Icon: '/content/settings/admin/PanelIcon#PanelIcon',
    },
  },
}
