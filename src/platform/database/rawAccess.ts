import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'

/** The one look behind Payload's adapter: which of the two databases this is. */
export const isMongodb = (db: DatabaseAdapter): db is DatabaseAdapter & MongooseAdapter => db.name === 'mongoose'
