import type { Feature } from '../feature.ts'
import { Leases } from './Leases.ts'

export const leaseFeature: Feature = { collections: [Leases] }
