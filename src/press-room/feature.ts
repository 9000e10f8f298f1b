import type { Feature } from '#platform/feature.ts'

export const pressRoomFeature: Feature = {}
