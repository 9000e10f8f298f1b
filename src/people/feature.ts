import type { Feature } from '#platform/feature.ts'
import { Users } from './users/Users.ts'

export const peopleFeature: Feature = { collections: [Users] }
