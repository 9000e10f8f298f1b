import type { PublicCollection, PublicContent, PublicHouse, PublicSettings, PublicShoot } from './publicContent.ts'
import {
  byLanguage,
  changeNotesOf,
  idOf,
  idsOf,
  imprintOf,
  languageOf,
  numberOf,
  type RawRow,
  richByLanguage,
  textOf,
  textsOf,
  toRow,
  versionedAt,
} from './rawFields.ts'

type ToPublic = { [Collection in PublicCollection]: (row: RawRow) => PublicContent[Collection] }

function locationOf(row: RawRow): PublicContent['events']['location'] {
  const [latitude, longitude] = [numberOf(row.latitude), numberOf(row.longitude)]
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}

/** Nobody asks for a place at what is over, whatever the deadline says. */
function accreditationOf({ acceptsRequests, requestsUntil, requestPlaces, startsAt, endsAt }: RawRow): PublicContent['events']['accreditation'] {
  if (acceptsRequests !== true) return undefined
  const over = textOf(endsAt) ?? String(startsAt)
  const until = textOf(requestsUntil) ?? String(startsAt)
  return { until: until < over ? until : over, places: numberOf(requestPlaces) }
}

/** What of a row outsiders may know, named field by field: a new field stays inside until it is named here. */
export const toPublic: ToPublic = {
  news: (row) => ({
    id: String(row.id),
    story: String(row.story),
    language: languageOf(row.language) ?? 'kk',
    kind: row.kind as PublicContent['news']['kind'],
    slug: String(row.slug),
    headline: String(row.headline),
    lead: textOf(row.lead),
    dateline: textOf(row.dateline),
    body: row.body,
    bylines: textsOf(row.bylines),
    hero: idOf(row.hero),
    gallery: idsOf(row.gallery),
    quotes: idsOf(row.quotes),
    speakers: idsOf(row.speakers),
    documents: idsOf(row.documents),
    topics: idsOf(row.topics),
    event: idOf(row.event),
    desk: String(idOf(row.desk)),
    pressContact: idOf(row.pressContact),
    nature: row.nature === 'campaign' ? 'campaign' : 'informational',
    imprint: imprintOf(row.imprint),
    aiUse: row.aiUse as PublicContent['news']['aiUse'],
    shownAt: textOf(row.storyDate) ?? String(row.publishedAt),
    publishedAt: String(row.publishedAt),
    correctedAt: textOf(row.correctedAt),
    changeNotes: changeNotesOf(row.workflow),
    versionedAt: versionedAt(row),
    earlierViews: numberOf(row.earlierViews) ?? 0,
  }),
  quotes: (row) => ({
    id: String(row.id),
    text: byLanguage(row.text),
    speaker: String(idOf(row.speaker)),
    position: byLanguage(row.position),
    saidAt: textOf(row.saidAt),
    occasion: byLanguage(row.occasion),
    source: textOf(row.source),
    originalLanguage: languageOf(row.originalLanguage) ?? 'kk',
    topics: idsOf(row.topics),
    event: idOf(row.event),
    publishedAt: String(row.publishedAt),
    changeNotes: changeNotesOf(row.workflow),
    versionedAt: versionedAt(row),
  }),
  photos: (row) => ({
    id: String(row.id),
    headline: byLanguage(row.headline),
    caption: byLanguage(row.caption),
    altText: byLanguage(row.altText),
    creator: textOf(row.creator),
    creatorJobTitle: textOf(row.creatorJobTitle),
    credit: textOf(row.credit) ?? '',
    copyright: textOf(row.copyright) ?? '',
    usageTerms: byLanguage(row.usageTerms),
    dateTaken: textOf(row.dateTaken),
    city: textOf(row.city),
    country: textOf(row.country),
    sublocation: textOf(row.sublocation),
    people: textsOf(row.people),
    keywords: textsOf(row.keywords),
    occasion: textOf(row.event),
    instructions: textOf(row.instructions),
    digitalSourceType: textOf(row.digitalSourceType),
    topics: idsOf(row.topics),
    event: idOf(row.ofEvent),
    shoot: idOf(row.shoot),
    focalPoint: { x: numberOf(toRow(row.focalPoint).x) ?? 50, y: numberOf(toRow(row.focalPoint).y) ?? 50 },
    filename: textOf(row.filename) ?? '',
    contentHash: textOf(row.contentHash) ?? '',
    width: numberOf(row.width),
    height: numberOf(row.height),
    byteSize: numberOf(row.filesize),
    publishedAt: textOf(row.publishedAt),
    changeNotes: changeNotesOf(row.workflow),
    versionedAt: versionedAt(row),
  }),
  events: (row) => ({
    id: String(row.id),
    title: byLanguage(row.title),
    description: byLanguage(row.description),
    startsAt: String(row.startsAt),
    endsAt: textOf(row.endsAt),
    place: byLanguage(row.place),
    address: byLanguage(row.address),
    location: locationOf(row),
    accreditation: accreditationOf(row),
    topics: idsOf(row.topics),
    slug: String(row.slug),
    changedAt: textOf(row.updatedAt) ?? String(row.startsAt),
    changeNotes: changeNotesOf(row.workflow),
  }),
  speakers: (row) => ({
    id: String(row.id),
    name: byLanguage(row.name),
    positions: (Array.isArray(row.positions) ? row.positions : []).map((given) => {
      const { title, from, to } = toRow(given)
      return { title: byLanguage(title), from: textOf(from), to: textOf(to) }
    }),
    biography: byLanguage(row.biography),
    portrait: idOf(row.portrait),
    slug: String(row.slug),
  }),
  documents: (row) => ({
    id: String(row.id),
    title: byLanguage(row.title),
    description: byLanguage(row.description),
    kind: (row.kind ?? 'other') as PublicContent['documents']['kind'],
    language: languageOf(row.language),
    filename: textOf(row.filename) ?? '',
    contentType: textOf(row.mimeType) ?? 'application/octet-stream',
    byteSize: numberOf(row.filesize),
  }),
  topics: (row) => ({
    id: String(row.id),
    name: byLanguage(row.name),
    mediaTopic: textOf(row.mediaTopic),
    slug: String(row.slug),
  }),
  desks: (row) => ({
    id: String(row.id),
    name: byLanguage(row.name),
    kind: row.kind as PublicContent['desks']['kind'],
    city: byLanguage(row.city),
    // A desk from before desks had names in addresses.
    slug: textOf(row.slug) ?? String(row.id),
  }),
  'press-contacts': (row) => ({
    id: String(row.id),
    name: byLanguage(row.name),
    position: byLanguage(row.position),
    phone: String(row.phone),
    email: textOf(row.email),
    messenger: textOf(row.messenger),
    hours: byLanguage(row.hours),
  }),
}

export const toPublicSettings = (row: RawRow): PublicSettings => ({
  organisation: byLanguage(row.organisation),
  logo: idOf(row.logo),
  logoDark: idOf(row.logoDark),
  boilerplate: byLanguage(row.boilerplate),
  terms: byLanguage(row.terms),
  imprint: imprintOf(row.imprint),
})

export const toPublicHouse = (row: RawRow): PublicHouse => ({ about: richByLanguage(row.about), contacts: richByLanguage(row.contacts) })

export const toPublicShoot = (row: RawRow): PublicShoot => ({
  id: String(row.id),
  title: byLanguage(row.title),
  takenOn: textOf(row.takenOn),
  city: byLanguage(row.city),
  event: idOf(row.event),
})
