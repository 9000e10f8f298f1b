import type { PayloadRequest } from 'payload'
import { handleEndpoints } from 'payload'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { User } from '../../src/payload-types.ts'
import { password, type Office } from './office.ts'

type Row = Record<string, unknown> & { id: string }
export type Answer = {
  status: number
  body: { doc?: Row; docs?: Row[]; totalDocs?: number; token?: string; data?: Record<string, unknown>; errors?: unknown[] } & Record<string, unknown>
}
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

const origin = 'http://127.0.0.1:3000'

/** The roads that lead in from outside, each walked by a person who has signed in, or by nobody. */
export function openRoads(office: Office) {
  const graphqlPost = GRAPHQL_POST(Promise.resolve(office.config))
  const tokens = new Map<string, string>()

  async function headersOf(user: User | undefined): Promise<Record<string, string>> {
    // Whoever walks a road here has seen all that is saved, unless a test says otherwise.
    const json = { 'content-type': 'application/json', 'based-on': new Date().toISOString() }
    if (!user) return json
    const known = tokens.get(user.id) ?? (await signIn(user))
    tokens.set(user.id, known)
    return { ...json, authorization: `JWT ${known}` }
  }

  async function signIn({ email }: User): Promise<string> {
    const { body } = await rest(undefined, 'POST', '/users/login', { email, password })
    if (typeof body.token !== 'string') throw new Error(`${email} could not sign in`)
    return body.token
  }

  async function rest(user: User | undefined, method: Method, path: string, data?: unknown, headers = {}): Promise<Answer> {
    const request = new Request(`${origin}/api${path}`, {
      method,
      headers: { ...(await headersOf(user)), ...headers },
      ...(data !== undefined && { body: JSON.stringify(data) }),
    })
    return answer(await handleEndpoints({ config: office.config, request }))
  }

  async function graphql(user: User | undefined, query: string, variables: Record<string, unknown> = {}, headers = {}): Promise<Answer> {
    const request = new Request(`${origin}/api/graphql`, {
      method: 'POST',
      headers: { ...(await headersOf(user)), ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return answer(await graphqlPost(request))
  }

  /** The header that makes a request of one's own, such as an upload, that person's. */
  const signedIn = async (user: User) => ({ headers: { authorization: (await headersOf(user)).authorization ?? '' } })

  return { rest, graphql, signedIn }
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : { text } }
}

/** Code of the refusal in an answer, over REST and GraphQL alike. */
export function codeIn({ body }: Answer): string | undefined {
  const [error] = (body.errors ?? []) as { data?: { code?: string }; extensions?: { data?: { code?: string } } }[]
  return error?.data?.code ?? error?.extensions?.data?.code
}

/** Everything that a refused move or save must leave as it was. */
export async function tracesOf(req: PayloadRequest, collection: 'news' | 'quotes' | 'photos' | 'events', id: string) {
  const { db } = req.payload
  const where = { id: { equals: id } }
  const versions = await db.findVersions({ collection, where: { parent: { equals: id } }, sort: '-updatedAt', pagination: false, locale: 'all', req })
  return {
    main: await db.findOne({ collection, where, locale: 'all', req }),
    revisions: versions.docs,
    log: await req.payload.count({ collection: 'audit-entries', where: { item: { equals: id } } }),
    jobs: await req.payload.count({ collection: 'payload-jobs' }),
  }
}
