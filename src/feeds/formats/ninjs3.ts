import type { MachineFeed, MachineItem } from '../machine-items/MachineItem.ts'

const standard = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' }

const full = <Value>(list: Value[]): Value[] | undefined => (list.length > 0 ? list : undefined)

const texts = (...given: [role: string, contentType: string, value: string | undefined][]) =>
  full(given.flatMap(([role, contentType, value]) => (value ? [{ role, contentType, value }] : [])))

function toObject(item: MachineItem): Record<string, unknown> {
  return {
    uri: item.uri,
    type: item.type,
    representationType: item.isCanceled ? 'partial' : 'full',
    profile: item.profile,
    version: String(item.version),
    firstCreated: item.firstCreated,
    versionCreated: item.versionCreated,
    contentCreated: item.contentCreated,
    embargoedUntil: item.embargoedUntil,
    pubStatus: item.isCanceled ? 'canceled' : 'usable',
    language: item.language,
    headlines: texts(['main', 'text/plain', item.headline]),
    descriptions: texts([item.type === 'picture' ? 'caption' : 'summary', 'text/plain', item.summary], ['altText', 'text/plain', item.altText]),
    bodies: texts(['main', 'text/html', item.html], ['main', 'text/plain', item.text]),
    by: item.by,
    located: item.located,
    edNote: item.editorialNote,
    copyrightHolder: item.copyrightHolder,
    copyrightNotice: item.copyrightNotice,
    usageTerms: item.usageTerms,
    people: full(item.people),
    places: full(item.places.map((name) => ({ name }))),
    subjects: full([...item.subjects, ...item.keywords.map((name) => ({ name, rel: 'keyword' }))]),
    events: item.event && [item.event],
    infoSources: [{ name: item.credit ?? item.copyrightHolder, role: 'provider' }],
    altIds: item.page ? [{ role: 'page', value: item.page }] : undefined,
    renditions: full(item.renditions.map(({ bytes, ...rendition }) => ({ ...rendition, sizeInBytes: bytes }))),
    digitalSourceType: item.digitalSource,
    associations: full([
      ...item.associations.map(({ name, rel, item: one }) => ({ name, rel, ...toObject(one) })),
      ...item.translations.map(({ language, uri, page }) => ({ name: `translation_${language}`, rel: 'translation', uri, type: item.type, representationType: 'partial', language, altIds: [{ role: 'page', value: page }] })),
    ]),
  }
}

/** ninjs 3.1. */
export const toNinjs3 = (item: MachineItem): string => JSON.stringify({ ...toObject(item), standard })

/** ninjs has no feed of its own: a composite of the items, valid as each of them is. */
export const toNinjs3Feed = ({ uri, self, next, title, language, organisation, usageTerms, updated, items }: MachineFeed): string =>
  JSON.stringify({
    uri,
    type: 'composite',
    representationType: 'full',
    profile: 'feed',
    versionCreated: updated,
    pubStatus: 'usable',
    language,
    title,
    copyrightHolder: organisation,
    usageTerms,
    altIds: [{ role: 'self', value: self }, ...(next ? [{ role: 'next', value: next }] : [])],
    associations: items.map((item, index) => ({ name: `item_${index + 1}`, rel: 'item', ...toObject(item) })),
    standard,
  })
