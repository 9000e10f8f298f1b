import type { Feature } from '#platform/feature.ts'
import { QuietPeriods } from './quiet-periods/QuietPeriods.ts'

export const publicationFeature: Feature = { collections: [QuietPeriods] }
