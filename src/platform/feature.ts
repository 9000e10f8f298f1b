import type { CollectionConfig, Config, GlobalConfig, Endpoint, TaskConfig } from 'payload'

/** What a capability adds to Payload. The config lists features and nothing else. */
export type Feature = {
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  endpoints?: Endpoint[]
  tasks?: TaskConfig[]
  email?: Config['email']
  mutations?: NonNullable<NonNullable<Config['graphQL']>['mutations']>
}

/** The features' parts in the form that Payload's config takes. */
export function composeFeatures(features: Feature[]) {
  return {
    collections: features.flatMap((feature) => feature.collections ?? []),
    globals: features.flatMap((feature) => feature.globals ?? []),
    endpoints: features.flatMap((feature) => feature.endpoints ?? []),
    tasks: features.flatMap((feature) => feature.tasks ?? []),
    email: features.find((feature) => feature.email)?.email,
    mutations: ((graphql, payload) =>
      Object.assign({}, ...features.map((feature) => feature.mutations?.(graphql, payload) ?? {}))) satisfies Feature['mutations'],
  }
}
