import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { defaultBeginTransaction, type DatabaseAdapterObj } from 'payload'
import { askOnlyPossibleIds } from './askOnlyPossibleIds.ts'
import { type ServerFeatures, serverFeatures } from './serverFeatures.ts'

/** Payload's MongoDB adapter, set to what the server can do as soon as it has said so. */
export function mongodbDatabase(url: string): DatabaseAdapterObj {
  let server: ServerFeatures | undefined
  const plain = mongooseAdapter({
    url,
    // Kazakh letters sort in their own places; numbers inside names by value.
    collation: { strength: 3, numericOrdering: true },
    afterOpenConnection: async (adapter) => {
      server = await serverFeatures(adapter.connection)
      if (!server.lookup) Object.assign(adapter, { useJoinAggregations: false, usePipelineInSortLookup: false })
      if (!server.collation) Object.assign(adapter, { collation: undefined })
    },
  })
  return {
    ...plain,
    init(args) {
      const adapter = plain.init(args)
      askOnlyPossibleIds(adapter)
      // Mongoose would warn of fields named `collection` on every start; Payload never uses its documents' methods.
      const quiet = args.payload.config.collections.map(({ slug }) => [slug, { suppressReservedKeysWarning: true }])
      Object.assign(adapter, { collectionsSchemaOptions: Object.fromEntries(quiet) })
      const { beginTransaction } = adapter
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        // Payload looks for `replicaSet=` in the address only; a replica set found on the way has transactions too.
        const transactions = server?.transactions ?? false
        adapter.beginTransaction = transactions ? beginTransaction : defaultBeginTransaction()
        Object.assign(adapter, { transactionOptions: transactions ? {} : undefined })
      }
      return adapter
    },
  }
}
