import type { Feature } from '#platform/feature.ts'
import { moveMutations } from './moveMutations.ts'
import { Comments } from './reviews/Comments.ts'

export const workflowFeature: Feature = { collections: [Comments], mutations: moveMutations }
