import type { Feature } from '#platform/feature.ts'
import { assignMutations } from './assignments/assignMutations.ts'
import { moveMutations } from './moveMutations.ts'
import { Comments } from './reviews/Comments.ts'

export const workflowFeature: Feature = {
  collections: [Comments],
  mutations: (graphql, payload) => ({ ...moveMutations(graphql, payload), ...assignMutations(graphql, payload) }),
}
