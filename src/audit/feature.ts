import type { Feature } from '#platform/feature.ts'
import { AuditEntries } from './AuditEntries.ts'
import { Downloads } from './downloads/Downloads.ts'

export const auditFeature: Feature = { collections: [AuditEntries, Downloads] }
