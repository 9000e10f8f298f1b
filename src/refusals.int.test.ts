import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../tests/support/office.ts'
import { deskHands, itemAt } from '../tests/support/premises.ts'
import { openRoads, type Answer } from '../tests/support/roads.ts'
import type { User } from './payload-types.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const sentenceIn = ({ body }: Answer): string | undefined => (body.errors as { message: string }[] | undefined)?.[0]?.message

it.each([
  ['kk', 'Бұл қадамға сіздің құқығыңыз жетпейді. Десктің редакторына немесе бас редакторға жүгініңіз.'],
  ['ru', 'На этот шаг у вас нет прав. Обратитесь к редактору деска или к главному редактору.'],
])('a refusal has the same sentence over REST and GraphQL: %s', async (language, sentence) => {
  const { id } = await itemAt(office, 'news', 'inReview/never')
  const user = (await deskHands(office)).author.user as User
  const { rest, graphql } = openRoads(office)
  const headers = { 'accept-language': language }
  const move = 'mutation ($id: String!) { moveNews(id: $id, transition: withdraw) { id } }'
  const overRest = await rest(user, 'POST', `/news/${id}/move`, { transition: 'withdraw', reason: 'Қате' }, headers)
  expect([overRest.status, sentenceIn(overRest)]).toEqual([403, sentence])
  const overGraphql = await graphql(user, move, { id }, headers)
  expect(sentenceIn(overGraphql)).toBe(sentence)
  expect(overGraphql.body.errors).toMatchObject([{ extensions: { statusCode: 403, data: { code: 'moveNotYours' } } }])
})

it('a filter on a field that there is not is refused in the reader’s language', async () => {
  const { rest } = openRoads(office)
  const answer = await rest((await deskHands(office)).author.user as User, 'GET', '/news?where[nothing][equals]=1', undefined, { 'accept-language': 'kk' })
  expect([answer.status, sentenceIn(answer)]).toEqual([400, 'Сұрау түсініксіз: «nothing» мәнін тексеріңіз.'])
})
