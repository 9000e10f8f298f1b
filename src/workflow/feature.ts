import type { TaskConfig } from 'payload'
import type { Feature } from '#platform/feature.ts'
import { assignMutations } from './assignments/assignMutations.ts'
import { followPatience } from './assignments/followPatience.ts'
import { editingEndpoint } from './editing/editingEndpoint.ts'
import { Presences } from './editing/Presences.ts'
import { WorkingCopies } from './editing/WorkingCopies.ts'
import { moveMutations } from './moveMutations.ts'
import { Comments } from './reviews/Comments.ts'

export const workflowFeature: Feature = {
  collections: [Comments, WorkingCopies, Presences],
  mutations: (graphql, payload) => ({ ...moveMutations(graphql, payload), ...assignMutations(graphql, payload) }),
  endpoints: [editingEndpoint],
  tasks: [followPatience as TaskConfig],
  admin: { header: ['/workflow/editing/admin/SeenAt#SeenAt'] },
}
