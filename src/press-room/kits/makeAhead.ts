import type { Payload } from 'payload'
import { makeSoon } from '#content/photos/makeSoon.ts'
import { followChanges } from '#publication/changes/followChanges.ts'

/** When a photo comes out or changes, the files that journalists take of it are made at once: a kit of cold photos has no length. */
export const makeAhead = (payload: Payload): Promise<() => void> =>
  followChanges(payload, {
    name: 'Files of photos made ahead',
    after: 'now',
    handle: (changes) => makeSoon(payload, changes.flatMap(({ collection, item, kind }) => (collection === 'photos' && kind !== 'withdrawn' && kind !== 'deleted' && kind !== 'embargoed' ? [item] : []))),
  })
