import type { Feature } from '#platform/feature.ts'
import { moveMutations } from './moveMutations.ts'

export const workflowFeature: Feature = { mutations: moveMutations }
