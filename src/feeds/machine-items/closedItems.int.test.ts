import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '#platform/env.ts'
import { findEmbargoed } from '#publication/embargoed.ts'
import { move } from '#workflow/move.ts'
import { acceptTerms, journalistOf, type SignedInJournalist } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, edit, embargoedNews } from '../../../tests/support/premises.ts'
import { answerWithQuoteCard } from '../quote-cards/answerWithQuoteCard.ts'
import { answerWithClosedItem } from './answerWithClosedItem.ts'
import { answerWithItem } from './answerWithItem.ts'
import { machineFormats, type MachineFormat } from './machineFormats.ts'

const schemas = join(import.meta.dirname, '../../../../shared/data/schemas')
const [ninjsSchema, g2Schema] = [join(schemas, 'ninjs-schema_3.1.json'), join(schemas, 'NewsML-G2_2.35-spec-All-Power.xsd')]

type Item = { embargoedUntil?: string; embargoed?: string; pubStatus?: string; uri: string; version: string; versionCreated: string; associations?: Item[] }

let office: Office
let [reader, unready, revoked] = [] as unknown as [SignedInJournalist, SignedInJournalist, SignedInJournalist]
let ids: Record<'story' | 'quote' | 'photo', string>
let until = ''

beforeAll(async () => {
  office = await openOffice()
  const { payload } = office
  ids = { story: '', photo: (await draftOf(office, 'photos')).id, quote: (await draftOf(office, 'quotes', { text: 'Ертең айтамыз.' })).id }
  ids.story = (await embargoedNews(office, { headline: 'Ертеңгі есеп', hero: ids.photo, quotes: [ids.quote], nature: 'campaign', imprint: { issuedBy: 'Штаб', orderedBy: 'Кандидат', paidFrom: 'Сайлау қоры' } })).id
  ;[reader, unready, revoked] = [await journalistOf(payload), await journalistOf(payload), await journalistOf(payload)]
  const [notice] = await findEmbargoed(payload, reader.journalist)
  if (!notice) throw new Error('Nothing is under embargo')
  until = notice.releaseAt
  for (const { journalist } of [reader, revoked]) await acceptTerms(payload, journalist, notice)
  await payload.update({ collection: 'journalists', id: revoked.journalist.id, data: { standing: 'revoked' } })
}, 120_000)
afterAll(() => office.close())

const askers = { nobody: () => new Headers(), 'who has not accepted': () => unready.headers, 'who has lost access': () => revoked.headers, 'who has accepted': () => reader.headers }
const from = (who: keyof typeof askers, method = 'GET') => new Request(`${env().siteUrl}/files`, { headers: askers[who](), method })
const item = async (who: keyof typeof askers, format: MachineFormat, method?: string) => answerWithClosedItem(office.payload, from(who, method), { id: ids.story, format })
const card = async (who: keyof typeof askers) => answerWithQuoteCard(office.payload, from(who), { language: 'kk', id: ids.quote, file: 'square.png' })
const material: [string, (who: keyof typeof askers) => Promise<Response>, string][] = [
  ...machineFormats.map((format): [string, (who: keyof typeof askers) => Promise<Response>, string] => [format, (who) => item(who, format), format]),
  ['the card of its quote', card, 'card-square'],
]
const log = async () => (await office.payload.find({ collection: 'downloads', where: { isEmbargoed: { equals: true } }, sort: 'at', pagination: false })).docs

describe.each(material)('%s of an item under embargo', (_, ask, file) => {
  it.each(['nobody', 'who has not accepted', 'who has lost access'] as const)('is not there for %s', async (who) => {
    const before = (await log()).length
    expect((await ask(who)).status).toBe(404)
    expect((await log()).length).toBe(before)
  })

  it('is given to who has accepted, kept by no cache, and logged by person, file and version', async () => {
    const before = (await log()).length
    const answer = await ask('who has accepted')
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('access-control-allow-origin')]).toEqual([200, 'private, no-store', null])
    await answer.arrayBuffer()
    const lines = (await log()).slice(before)
    expect(lines.map(({ taker, file: as, version }) => [taker, as, Boolean(version)])).toEqual(lines.map(() => [reader.journalist.id, file, true]))
    expect(lines.map(({ item: one }) => one)).toContain(file.startsWith('card') ? ids.quote : ids.story)
  })
})

describe('what systems read of it', () => {
  const kit = async () => (await (await item('who has accepted', 'ninjs')).json()) as Item

  it('says until when in every part that is held back, and is no version of tomorrow', async () => {
    const found = await kit()
    for (const one of [found, ...(found.associations ?? [])]) {
      expect(one).toMatchObject({ embargoedUntil: until, pubStatus: 'usable' })
      expect(one).not.toHaveProperty('altIds')
      expect(Date.parse(one.versionCreated)).toBeLessThanOrEqual(Date.now())
    }
    expect(found.associations).toHaveLength(3)
    expect(JSON.stringify(found)).toContain('Сайлау қоры')
    expect((await (await item('who has accepted', 'ninjs1')).json()) as Item).toMatchObject({ embargoed: until })
    expect(await (await item('who has accepted', 'newsml')).text()).toContain(`<embargoed>${until}</embargoed><pubStatus qcode="stat:usable"/>`)
  })

  it.runIf(existsSync(ninjsSchema))('is valid ninjs', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
    const check = ajv.compile(JSON.parse(readFileSync(ninjsSchema, 'utf8')) as object)
    check(await kit())
    expect(check.errors).toBeNull()
  })

  it.runIf(existsSync(g2Schema) && spawnSync('xmllint', ['--version']).status === 0)('is valid NewsML-G2', async () => {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', g2Schema, '-'], { input: await (await item('who has accepted', 'newsml')).text() })
    expect([status, String(stderr).trim()]).toEqual([0, '- validates'])
  })

  it('is logged for no question about its head alone', async () => {
    const before = (await log()).length
    expect((await item('who has accepted', 'ninjs', 'HEAD')).status).toBe(200)
    expect((await log()).length).toBe(before)
  })

  it('is at the public address for nobody', async () => {
    const request = new Request(`${env().siteUrl}/kk/items/kits/${ids.story}.ninjs`, { headers: reader.headers })
    expect((await answerWithItem(office.payload, request, { language: 'kk', kind: 'kits', file: `${ids.story}.ninjs` })).status).toBe(404)
  })

  it('grows a version with a correction, and leads to the public one when the embargo lifts', async () => {
    const before = await kit()
    const { editor, chief } = await deskHands(office)
    const story = { collection: 'news', id: ids.story } as const
    const publish = async (input: object) => {
      await edit(office, story, { lead: `Түзетілді ${Date.now()}` })
      await move(editor, { ...story, transition: 'submit' })
      await move(chief, { ...story, transition: 'approve' })
      await move(editor, { ...story, transition: 'publish', input })
    }
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await publish({ change: 'correction', changeNote: 'Сан түзетілді' })
    const corrected = await kit()
    expect([corrected.uri, Number(corrected.version) > Number(before.version)]).toEqual([before.uri, true])
    await publish({ change: 'minor', releaseAt: null })
    const answer = await item('who has accepted', 'ninjs')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/kk/items/kits/${ids.story}.ninjs`])
    expect((await item('nobody', 'ninjs')).status).toBe(303)
    expect((await card('nobody')).headers.get('cache-control')).toContain('public')
    await move(chief, { ...story, transition: 'withdraw', input: { reason: 'Қате' } })
    expect((await item('nobody', 'ninjs')).headers.get('location')).toBe(`/kk/items/kits/${ids.story}.ninjs`)
  })
})
