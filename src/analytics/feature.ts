import type { Feature } from '#platform/feature.ts'
import { ViewCounts } from './ViewCounts.ts'

export const analyticsFeature: Feature = { collections: [ViewCounts] }
