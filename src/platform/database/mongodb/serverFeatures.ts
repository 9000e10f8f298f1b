import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Connection = MongooseAdapter['connection']

export type ServerFeatures = {
  replicaSet: string | undefined
  transactions: boolean
  lookup: boolean
  collation: boolean
}

/**
 * Asks a server that speaks MongoDB's protocol what it can do: a lone server and several compatible ones have no
 * transactions, and some know neither `$lookup` nor collations.
 */
export async function serverFeatures(connection: Connection): Promise<ServerFeatures> {
  const { db } = connection
  if (!db) throw new Error('The connection to MongoDB is not open')
  const hello = await db.command({ isMaster: 1 }) // not every compatible server knows `hello`
  const works = (probe: () => Promise<unknown>): Promise<boolean> => probe().then(() => true, () => false)
  const probed = db.collection('payload-migrations')
  const lookup = { from: 'payload-migrations', localField: '_id', foreignField: '_id', as: 'same' }
  return {
    replicaSet: typeof hello.setName === 'string' ? hello.setName : undefined,
    transactions: typeof hello.setName === 'string' || hello.msg === 'isdbgrid',
    lookup: await works(() => probed.aggregate([{ $lookup: lookup }, { $limit: 1 }]).toArray()),
    collation: await works(() => probed.find({}, { collation: { locale: 'kk' }, limit: 1 }).toArray()),
  }
}
