import { createConnection } from 'node:net'
import { text } from 'node:stream/consumers'

export type Answer = { status: number; bytes: number; text: string }
export type Use = { cpu: number; memory: number }

/** Milliseconds of processor time and bytes of memory that the server has used. */
export const useOf = async (socket: string): Promise<Use> => JSON.parse(await text(createConnection(socket))) as Use

/** A member of staff at a browser: signed in over HTTP, in Kazakh, as the panel's own calls are. */
export class Visitor {
  private readonly site: string
  private readonly cookie: string
  readonly id: string

  private constructor(site: string, cookie: string, id: string) {
    this.site = site
    this.cookie = cookie
    this.id = id
  }

  static async signIn(site: string, email: string, password: string): Promise<Visitor> {
    const response = await fetch(`${site}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: site }, body: JSON.stringify({ email, password }) })
    const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    const { user } = (await response.json()) as { user?: { id: string } }
    if (!user) throw new Error(`${email} could not sign in: ${response.status}`)
    return new Visitor(site, `${cookie}; payload-lng=kk`, user.id)
  }

  async ask(path: string, { method = 'GET', data, form }: { method?: string; data?: unknown; form?: FormData } = {}): Promise<Answer> {
    const headers = { Cookie: this.cookie, Origin: this.site, 'Accept-Language': 'kk', ...(data !== undefined && { 'Content-Type': 'application/json' }) }
    const body = form ?? (data === undefined ? undefined : JSON.stringify(data))
    const response = await fetch(this.site + path, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) })
    const answered = await response.text()
    return { status: response.status, bytes: Buffer.byteLength(answered), text: answered }
  }

  async json<Result>(path: string): Promise<Result> {
    const { status, text: answered } = await this.ask(path)
    if (status !== 200) throw new Error(`${path}: ${status} ${answered.slice(0, 300)}`)
    return JSON.parse(answered) as Result
  }
}
