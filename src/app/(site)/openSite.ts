import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { findPublicSettings } from '#publication/findPublic.ts'

/** Payload, for handing to `findPublic`. */
export const openPayload = () => getPayload({ config })

/** Once a page, however many parts of it ask. */
export const loadSettings = cache(async () => findPublicSettings(await openPayload()))
