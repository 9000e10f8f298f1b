import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { languages, type Language } from '#languages/language.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { User } from '../../../payload-types.ts'
import type { Moment } from '../content/shapes.ts'

const almatyOffset = 5 * 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

type File = { name: string; mimetype: string; data: Buffer; size: number }
type Values = Record<string, unknown>
type NewItem = {
  collection: CollectionSlug
  /** Key of the demo user who makes it. */
  by: string
  shared: Values
  /** What is said in one language; `rows` are the created document's, whose ids the other languages need. */
  texts: (language: Language, created: Values | undefined) => Values
  file?: File
}

/** One seeding: who acts, what has been made so far, and what day it is. */
export class Seeding {
  readonly payload: Payload
  readonly now: Date
  private readonly made = new Map<string, string>()
  private transactionID: PayloadRequest['transactionID']
  private readonly people = new Map<string, User & { collection: 'users' }>()

  /** Called for each account, document and story version that is done. */
  readonly eachDone: () => void

  constructor(payload: Payload, now: Date, eachDone: () => void = () => undefined) {
    this.payload = payload
    this.now = now
    this.eachDone = eachDone
  }

  /** Saves what `work` writes at one go: hundreds of small writes would each wait for the disk. */
  async together(work: () => Promise<unknown>): Promise<void> {
    await inTransaction(this.payload, async ({ transactionID }) => {
      this.transactionID = transactionID
      try {
        await work()
      } finally {
        this.transactionID = undefined
      }
    })
  }

  /** The part of a request that a write needs to be one of those saved together; a new one for each call. */
  get req(): Partial<PayloadRequest> {
    return this.transactionID ? { transactionID: this.transactionID } : {}
  }

  /** Remembers what became of a key of the demo content. */
  remember(collection: CollectionSlug, key: string, id: string | number): void {
    this.made.set(`${collection}/${key}`, String(id))
  }

  id(collection: CollectionSlug, key: string): string {
    const id = this.made.get(`${collection}/${key}`)
    if (id === undefined) throw new Error(`The demo has no ${collection} "${key}" yet`)
    return id
  }

  employ(key: string, user: User): void {
    this.people.set(key, { ...user, collection: 'users' })
    this.eachDone()
  }

  person(key: string): User & { collection: 'users' } {
    const user = this.people.get(key)
    if (!user) throw new Error(`Nobody in the demo is called "${key}"`)
    return user
  }

  /** The date that a moment of the demo content means, counted back from the day of seeding in Almaty. */
  date({ daysAgo, at }: Moment): Date {
    const today = new Date(this.now.getTime() + almatyOffset).toISOString().slice(0, 10)
    return new Date(Date.parse(`${today}T${at}:00.000Z`) - almatyOffset - daysAgo * day)
  }

  noon = (daysAgo: number): string => this.date({ daysAgo, at: '12:00' }).toISOString()

  /** Makes a document as a member of staff who may, and says it in the other languages too. */
  async create(key: string, { collection, by, shared, texts, file }: NewItem): Promise<string> {
    const rest = () => ({ collection, user: this.person(by), req: this.req, overrideAccess: false, depth: 0 })
    const [first, ...others] = languages
    const data = { ...shared, ...texts(first, undefined) } as never
    const made: unknown = await this.payload.create({ ...rest(), data, locale: first, ...(file && { file }) } as never)
    const created = made as Values & { id: string }
    const { id } = created
    this.remember(collection, key, id)
    const status = '_status' in shared ? { _status: shared._status } : {}
    for (const locale of others) {
      const said = texts(locale, created)
      if (Object.values(said).every((value) => value === undefined)) continue
      await this.payload.update({ ...rest(), id, data: { ...said, ...status } as never, locale } as never)
    }
    this.eachDone()
    return id
  }
}
