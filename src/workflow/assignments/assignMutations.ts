import type { Feature } from '#platform/feature.ts'
import { workflowCollections } from '../workflowOptions.ts'
import { assign } from './assign.ts'
import { parseAssignOrder } from './parseAssignOrder.ts'

const mutationNames = { news: 'assignNews', quotes: 'assignQuote', photos: 'assignPhoto', events: 'assignEvent' } as const

/** `assignNews(id, holder, deadline, priority)` and its sisters: the same door as over REST. */
export const assignMutations: NonNullable<Feature['mutations']> = ({ GraphQLNonNull, GraphQLObjectType, GraphQLString }) => {
  const required = new GraphQLNonNull(GraphQLString)
  const assigned = new GraphQLObjectType({
    name: 'Assigned',
    fields: { id: { type: required }, holder: { type: GraphQLString }, deadline: { type: GraphQLString }, priority: { type: required } },
  })
  return Object.fromEntries(
    workflowCollections.map((collection) => [
      mutationNames[collection],
      {
        type: assigned,
        args: { id: { type: required }, holder: { type: GraphQLString }, deadline: { type: GraphQLString }, priority: { type: GraphQLString } },
        resolve: (_: unknown, { id, ...order }: { id: string }, { req }: { req: Parameters<typeof assign>[0] }) =>
          assign(req, { collection, id, input: parseAssignOrder(order) }),
      },
    ]),
  )
}
