import type { demoContent } from '../content/demoContent.ts'
import { houseTexts } from './houseTexts.ts'
import type { Seeding } from './Seeding.ts'
import { toBody } from './toBody.ts'

export type DemoContent = typeof demoContent

/** What everything else hangs on: desks, staff, settings, topics, press contacts, the quiet period, events. */
export async function seedReference(
  seeding: Seeding,
  { desks, users, topics, pressContacts, quietPeriod, events }: DemoContent,
  passwordOf: (email: string) => string,
): Promise<void> {
  const { payload } = seeding
  // There is nobody yet who could make the first desk and the first account: the house itself does.
  for (const { key, name, city } of desks) {
    const { id } = await payload.create({ collection: 'desks', data: { name: name.kk, city: city.kk, kind: key }, locale: 'kk', req: seeding.req })
    seeding.remember('desks', key, id)
    for (const locale of ['ru', 'en'] as const) {
      await payload.update({ collection: 'desks', id, data: { name: name[locale], city: city[locale] }, locale, req: seeding.req })
    }
  }
  for (const { key, desks: own, roles, ...user } of users) {
    const data = {
      name: user.name,
      email: user.email,
      password: passwordOf(user.email),
      roles: [...roles],
      desks: own.map((desk) => seeding.id('desks', desk)),
      language: 'kk' as const,
    }
    seeding.employ(key, await payload.create({ collection: 'users', data, depth: 0, req: seeding.req }))
  }

  const chief = { user: seeding.person('chiefEditor'), overrideAccess: false } as const
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const { about, contacts, ...texts } = houseTexts[locale]
    const data = { ...texts, about: toBody(seeding, about), contacts: toBody(seeding, contacts) }
    await payload.updateGlobal({ slug: 'settings', data, locale, req: seeding.req, ...chief })
  }
  for (const { key, name, mediaTopic } of topics) {
    await seeding.create(key, { collection: 'topics', by: 'editor', shared: { mediaTopic }, texts: (language) => ({ name: name[language] }) })
  }
  for (const { key, name, role, phone, email, desk } of pressContacts) {
    await seeding.create(key, {
      collection: 'press-contacts',
      by: 'pressOfficer',
      shared: { phone, email, desk: seeding.id('desks', desk) },
      texts: (language) => ({ name: name[language], position: role[language] }),
    })
  }
  await seeding.create('quiet', {
    collection: 'quiet-periods',
    by: 'chiefEditor',
    shared: {
      covers: 'campaign',
      from: seeding.date(quietPeriod.starts).toISOString(),
      to: seeding.date(quietPeriod.ends).toISOString(),
    },
    texts: (language) => ({ name: quietPeriod.name[language] }),
  })
  for (const { key, title, place, desk, starts, ends, location, places } of events) {
    await seeding.create(key, {
      collection: 'events',
      by: 'reporter',
      shared: {
        desk: seeding.id('desks', desk),
        startsAt: seeding.date(starts).toISOString(),
        endsAt: seeding.date(ends).toISOString(),
        ...location,
        ...(places && { acceptsRequests: true, requestPlaces: places }),
      },
      texts: (language) => ({ title: title[language], place: place[language] }),
    })
  }
}
