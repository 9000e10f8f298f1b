import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { readAgreement, readConsent } from './readAgreement.ts'
import { consents, usualWords } from './usualWords.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб' }, locale: 'kk' })
})
afterAll(() => office.close())

const read = () => readAgreement(office.payload, 'embargoTerms')
const write = async (embargoTerms: string | null, { by = 'chiefEditor', locale = 'kk' }: { by?: 'chiefEditor' | 'administrator' | 'pressOfficer' | 'editor'; locale?: string } = {}) =>
  roads.rest(await office.person(by, by), 'POST', `/globals/settings?locale=${locale}`, { organisation: 'Штаб', embargoTerms })

describe.each(consents)('%s', (consent) => {
  it('is what the house wrote, in each language, and the usual words without', async () => {
    const usual = await readConsent(office.payload, consent, 'ru')
    expect(usual.text).toBe(usualWords(consent, 'ru'))
    expect(usual.text).not.toContain('{')
    const answer = await roads.rest(await office.person('chiefEditor', 'chiefEditor'), 'POST', '/globals/settings?locale=ru', { organisation: 'Штаб', [consent]: 'Согласен.' })
    expect(answer.status).toBe(200)
    const [russian, kazakh] = [await readConsent(office.payload, consent, 'ru'), await readConsent(office.payload, consent, 'kk')]
    expect([russian.text, kazakh.text]).toEqual(['Согласен.', usualWords(consent, 'kk')])
    // A version is of all languages at once: whoever agreed in one is told apart from who read other words.
    expect(kazakh.version).toBe(russian.version)
    expect(russian.version).not.toBe(usual.version)
  })
})

describe('the words that journalists agree to', () => {
  it('are the usual ones where the house has none, under the version that they had in the code', async () => {
    const inTheCode = createHash('sha256').update(languages.map((language) => sayEmbargo(language, 'terms')).join('\n')).digest('hex').slice(0, 12)
    expect(await read()).toMatchObject({ version: inTheCode, texts: { kk: usualWords('embargoTerms', 'kk'), ru: usualWords('embargoTerms', 'ru') } })
    await write(`${usualWords('embargoTerms', 'kk')}\n`)
    expect((await read()).version).toBe(inTheCode)
    // Blanks are no words either.
    expect((await write('  \n ')).status).toBe(200)
    expect(await read()).toMatchObject({ version: inTheCode, texts: { kk: usualWords('embargoTerms', 'kk') } })
  })

  it.each([
    ['chiefEditor', 200],
    ['administrator', 200],
    ['pressOfficer', 403],
    ['editor', 403],
  ] as const)('are written by %s: %s', async (by, status) => {
    expect((await write(`{уақыт} дейін: ${by}`, { by })).status).toBe(status)
    expect((await read()).texts.kk === `{уақыт} дейін: ${by}`).toBe(status === 200)
  })

  it('are another version with another word in any language; the others keep theirs', async () => {
    const before = await read()
    await write('До {время} не публикую.', { locale: 'ru' })
    const after = await read()
    expect(after.version).not.toBe(before.version)
    expect(after.texts).toEqual({ ...before.texts, ru: 'До {время} не публикую.' })
  })

  it.each([
    ['Жарияламаймын.', 400],
    ['{when} дейін жарияламаймын.', 400],
    ['Until {time}', 200],
    [' ', 200],
    [null, 200],
  ])('name the time of the embargo: %j', async (words, status) => {
    expect((await write(words)).status).toBe(status)
  })

  it('are the usual ones again when the field is emptied', async () => {
    await write('')
    expect((await read()).texts.kk).toBe(usualWords('embargoTerms', 'kk'))
  })
})
