import type { Payload } from 'payload'
import { drawSoon, makeSoon } from '#content/photos/makeSoon.ts'
import { followChanges } from '#publication/changes/followChanges.ts'
import type { ChangeKind } from '#publication/changes/PublicChange.ts'

const hidden = new Set<ChangeKind>(['withdrawn', 'deleted', 'embargoed'])

/**
 * When a photo comes out or changes, the files that journalists take of it are made at once: a kit of photos that were never drawn has no
 * length. Under embargo they are only drawn: what they say is asked of the doors when somebody comes who may have them.
 */
export const makeAhead = (payload: Payload): Promise<() => void> =>
  followChanges(payload, {
    name: 'Files of photos made ahead',
    after: 'now',
    handle: (changes) => {
      const photos = changes.filter(({ collection }) => collection === 'photos')
      drawSoon(payload, photos.flatMap(({ item, kind }) => (kind === 'embargoed' ? [item] : [])))
      makeSoon(payload, photos.flatMap(({ item, kind }) => (hidden.has(kind) ? [] : [item])))
    },
  })
