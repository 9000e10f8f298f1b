import type { Feature } from '#platform/feature.ts'
import { Changes } from './changes/Changes.ts'
import { withPublicChanges } from './changes/withPublicChanges.ts'
import { EmbargoAcceptances } from './embargo/EmbargoAcceptances.ts'
import { QuietPeriods } from './quiet-periods/QuietPeriods.ts'

export const publicationFeature: Feature = { collections: [withPublicChanges(QuietPeriods), Changes, EmbargoAcceptances] }
