import type { Feature } from '#platform/feature.ts'
import { move } from './move.ts'
import { parseMoveOrder } from './parseMoveOrder.ts'
import { transitionNames } from './transitions.ts'
import { workflowCollections } from './workflowOptions.ts'

const mutationNames = { news: 'moveNews', quotes: 'moveQuote', photos: 'movePhoto', events: 'moveEvent' } as const

/** `moveNews(id, transition, reason, …)` and its sisters: the same door as over REST. */
export const moveMutations: NonNullable<Feature['mutations']> = (graphql) => {
  const { GraphQLEnumType, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const required = new GraphQLNonNull(GraphQLString)
  const transition = new GraphQLEnumType({
    name: 'Transition',
    values: Object.fromEntries(transitionNames.map((name) => [name, {}])),
  })
  const change = new GraphQLEnumType({ name: 'Change', values: { correction: {}, update: {}, minor: {} } })
  const moved = new GraphQLObjectType({
    name: 'Moved',
    fields: { id: { type: required }, state: { type: required }, revision: { type: required } },
  })
  return Object.fromEntries(
    workflowCollections.map((collection) => [
      mutationNames[collection],
      {
        type: moved,
        args: {
          id: { type: required },
          transition: { type: new GraphQLNonNull(transition) },
          revision: { type: GraphQLString },
          reason: { type: GraphQLString },
          publishAt: { type: GraphQLString },
          releaseAt: { type: GraphQLString },
          change: { type: change },
          changeNote: { type: GraphQLString },
        },
        resolve: (_: unknown, { id, ...order }: { id: string }, { req }: { req: Parameters<typeof move>[0] }) =>
          move(req, { collection, id, ...parseMoveOrder(order) }),
      },
    ]),
  )
}
