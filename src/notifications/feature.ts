import type { Feature } from '#platform/feature.ts'
import { Notices } from './Notices.ts'

export const notificationsFeature: Feature = { collections: [Notices] }
