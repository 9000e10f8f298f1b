import { languages, type Language } from '#languages/language.ts'
import type { Feature } from '#platform/feature.ts'
import { markCurrent } from './markCurrent.ts'
import { translate } from './translate.ts'

type Context = { req: Parameters<typeof translate>[0] }

/** `translateNews(id, language)` and `markNewsCurrent(id, revision)`: the same doors as over REST. */
export const translationMutations: NonNullable<Feature['mutations']> = (graphql) => {
  const { GraphQLEnumType, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const required = new GraphQLNonNull(GraphQLString)
  const language = new GraphQLEnumType({ name: 'Language', values: Object.fromEntries(languages.map((code) => [code, {}])) })
  return {
    translateNews: {
      type: new GraphQLObjectType({ name: 'Translated', fields: { id: { type: required }, headline: { type: required } } }),
      args: { id: { type: required }, language: { type: new GraphQLNonNull(language) } },
      resolve: (_: unknown, order: { id: string; language: Language }, { req }: Context) => translate(req, order),
    },
    markNewsCurrent: {
      type: new GraphQLObjectType({ name: 'MarkedCurrent', fields: { revision: { type: required } } }),
      args: { id: { type: required }, revision: { type: GraphQLString } },
      resolve: (_: unknown, { id, revision }: { id: string; revision?: string }, { req }: Context) => markCurrent(req, { id, seen: revision }),
    },
  }
}
