import type { MachineFeed, MachineItem } from '../machine-items/MachineItem.ts'

const standard = { name: 'ninjs', version: '1.5', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.5.json' }
const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/'

const full = <Value>(list: Value[]): Value[] | undefined => (list.length > 0 ? list : undefined)
const named = <Value>(pairs: [string, Value][]): Record<string, Value> | undefined => (pairs.length > 0 ? Object.fromEntries(pairs) : undefined)

function toObject(item: MachineItem): Record<string, unknown> {
  const subjects = item.subjects.map(({ name, uri }) => ({ name, ...(uri.startsWith(mediaTopics) && { scheme: mediaTopics, code: uri.slice(mediaTopics.length) }) }))
  // This version has no field for how a picture came about: the sentence stands in `ednote`, the code beside the subjects.
  const source = item.digitalSource && [{ name: item.digitalSource.name, rel: 'digitalSourceType', scheme: 'http://cv.iptc.org/newscodes/digitalsourcetype/', code: item.digitalSource.name }]
  return {
    uri: item.uri,
    type: item.type,
    representationtype: item.isCanceled ? 'incomplete' : 'complete',
    profile: item.profile,
    version: String(item.version),
    firstcreated: item.firstCreated,
    versioncreated: item.versionCreated,
    contentcreated: item.contentCreated,
    embargoed: item.embargoedUntil,
    pubstatus: item.isCanceled ? 'canceled' : 'usable',
    language: item.language,
    headline: item.headline,
    description_text: item.summary,
    description_alttext: item.altText,
    body_html: item.html,
    body_text: item.text,
    byline: item.by,
    located: item.located,
    ednote: item.editorialNote,
    copyrightholder: item.copyrightHolder,
    copyrightnotice: item.copyrightNotice,
    usageterms: item.usageTerms,
    person: full(item.people.map(({ name, rel }) => ({ name, rel }))),
    place: full(item.places.map((name) => ({ name }))),
    subject: full([...subjects, ...item.keywords.map((name) => ({ name, rel: 'keyword' })), ...(source ?? [])]),
    event: item.event && [{ name: item.event.name }],
    altids: item.page ? { page: item.page } : undefined,
    renditions: named(item.renditions.map(({ name, href, contentType, title, width, height, bytes }) => [name, { href, mimetype: contentType, title, width, height, sizeinbytes: bytes }])),
    associations: named([
      ...item.associations.map(({ name, item: one }): [string, unknown] => [name, toObject(one)]),
      ...item.translations.map(({ language, uri, page }): [string, unknown] => [`translation_${language}`, { uri, type: item.type, representationtype: 'incomplete', language, altids: { page } }]),
    ]),
  }
}

/** ninjs 1.5, for systems from before version 2. */
export const toNinjs1 = (item: MachineItem): string => JSON.stringify({ ...toObject(item), $standard: standard })

/** A composite of the items, as in the newer version. */
export const toNinjs1Feed = ({ uri, self, next, title, language, organisation, usageTerms, updated, items }: MachineFeed): string =>
  JSON.stringify({
    uri,
    type: 'composite',
    representationtype: 'complete',
    profile: 'feed',
    versioncreated: updated,
    pubstatus: 'usable',
    language,
    title,
    copyrightholder: organisation,
    usageterms: usageTerms,
    altids: { self, ...(next && { next }) },
    associations: named(items.map((item, index) => [`item_${index + 1}`, toObject(item)])),
    $standard: standard,
  })
