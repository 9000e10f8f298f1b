import { afterAll, beforeAll, expect, it } from 'vitest'
import { move } from '#workflow/move.ts'
import { deskHands, itemAt } from '../../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { loadPhoto } from './loadPhoto.ts'
import { loadPhotos, loadShoot } from './loadPhotos.ts'

let office: Office
const shoots: Record<'open' | 'closed', string> = { open: '', closed: '' }
const photos: string[] = []

beforeAll(async () => {
  office = await openOffice()
  for (const name of ['open', 'closed'] as const) {
    shoots[name] = (await office.payload.create({ collection: 'shoots', data: { title: name, desk: office.desk } as never })).id
  }
  for (const day of [3, 1, 2]) {
    photos.push((await itemAt(office, 'photos', 'live/live', { shoot: shoots.open, dateTaken: `2026-02-0${day}T05:00:00.000Z` })).id)
  }
  photos.push((await itemAt(office, 'photos', 'live/live')).id)
  await itemAt(office, 'photos', 'draft/never', { shoot: shoots.open })
  await itemAt(office, 'photos', 'approved/never', { shoot: shoots.closed })
})
afterAll(() => office.close())

it('puts photos of one shoot together, and those taken by themselves last', async () => {
  const { items } = await loadPhotos(office.payload, 1)
  expect(items.map(({ shoot, photos: all }) => [shoot?.title.kk, all.map(({ id }) => photos.indexOf(id))])).toEqual([
    ['open', [2, 1, 0]],
    [undefined, [3]],
  ])
})

it('shows the public photos of a shoot as they were taken, and no shoot without one', async () => {
  const found = await loadShoot(office.payload, shoots.open, 1)
  expect(found?.items.map(({ id }) => photos.indexOf(id))).toEqual([1, 2, 0])
  expect(await loadShoot(office.payload, shoots.open, 2)).toBeUndefined()
  expect(await loadShoot(office.payload, shoots.closed, 1)).toBeUndefined()
  expect(await loadShoot(office.payload, 'бөтен', 1)).toBeUndefined()
})

it('knows a photo’s place in its shoot, and says why one was taken down', async () => {
  expect(await loadPhoto(office.payload, 'kk', photos[2] ?? '')).toMatchObject({
    shoot: { number: 2, count: 3, previous: { id: photos[1] }, next: { id: photos[0] } },
  })
  expect(await loadPhoto(office.payload, 'kk', photos[3] ?? '')).toMatchObject({ shoot: undefined })
  const { chief } = await deskHands(office)
  await move(chief, { collection: 'photos', id: photos[1] ?? '', transition: 'withdraw', input: { reason: 'Келісім жоқ' } })
  expect(await loadPhoto(office.payload, 'kk', photos[1] ?? '')).toMatchObject({ withdrawn: { reason: 'Келісім жоқ' } })
  expect((await loadShoot(office.payload, shoots.open, 1))?.total).toBe(2)
  expect(await loadPhoto(office.payload, 'kk', 'бөтен')).toBeUndefined()
})
