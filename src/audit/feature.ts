import type { Feature } from '#platform/feature.ts'
import { AuditEntries } from './AuditEntries.ts'

export const auditFeature: Feature = { collections: [AuditEntries] }
