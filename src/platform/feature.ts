import type { CollectionConfig, Config, GlobalConfig, Endpoint, PayloadRequest, TaskConfig } from 'payload'
import { leaveOutHidden } from './leaveOutHidden.ts'
import { nameRelated } from './nameRelated.ts'
import { whenSaved, writeDates } from './writeDates.ts'

/** What follows in the very transaction in which outsiders come to see something else of an item; `before` is what they saw. */
export type AfterMove = (req: PayloadRequest, moved: { collection: string; id: string; before: Record<string, unknown> | undefined }) => Promise<void>

/** What a capability adds to Payload. The config lists features and nothing else. */
export type Feature = {
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  endpoints?: Endpoint[]
  tasks?: TaskConfig[]
  afterMove?: AfterMove[]
  email?: Config['email']
  mutations?: NonNullable<NonNullable<Config['graphQL']>['mutations']>
  /** Screens and places of the admin panel, by path of their component. */
  admin?: AdminParts
}

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>
type AdminParts = Pick<
  AdminComponents,
  'actions' | 'afterLogin' | 'beforeDashboard' | 'beforeLogin' | 'beforeNavLinks' | 'afterNavLinks' | 'graphics' | 'header' | 'providers' | 'settingsMenu' | 'views'
>

/** Lists are joined in the order of the features; of graphics and views each has its own name. */
function joinAdmin(features: Feature[]): AdminParts {
  const joined: Record<string, unknown> = {}
  for (const [name, part] of features.flatMap(({ admin = {} }) => Object.entries(admin))) {
    const before = joined[name]
    joined[name] = Array.isArray(part) ? [...((before as unknown[] | undefined) ?? []), ...part] : { ...(before as object | undefined), ...(part as object) }
  }
  return joined
}

/** Payload's view of a document's JSON is in English, and nothing that an editor has to read. */
const withoutApiTab = <Part extends CollectionConfig | GlobalConfig>(part: Part): Part => ({ ...part, admin: { ...part.admin, hideAPIURL: true } })

/** The panel's lists read the columns that they show: the far pages of a long one take a sixth of the time. */
const readingColumnsAlone = (collection: CollectionConfig): CollectionConfig => ({ ...collection, admin: { enableListViewSelectAPI: true, ...collection.admin } })

/** The features' parts in the form that Payload's config takes. */
export function composeFeatures(features: Feature[]) {
  return {
    collections: features.flatMap((feature) => feature.collections ?? []).map((one) => ({ ...readingColumnsAlone(withoutApiTab(one)), fields: nameRelated(writeDates([...leaveOutHidden(one.fields), ...(one.timestamps === false ? [] : whenSaved)])) })),
    globals: features.flatMap((feature) => feature.globals ?? []).map((one) => ({ ...withoutApiTab(one), fields: writeDates(one.fields) })),
    endpoints: features.flatMap((feature) => feature.endpoints ?? []),
    tasks: features.flatMap((feature) => feature.tasks ?? []),
    afterMove: features.flatMap((feature) => feature.afterMove ?? []),
    adminComponents: joinAdmin(features),
    email: features.find((feature) => feature.email)?.email,
    mutations: ((graphql, payload) =>
      Object.assign({}, ...features.map((feature) => feature.mutations?.(graphql, payload) ?? {}))) satisfies Feature['mutations'],
  }
}
