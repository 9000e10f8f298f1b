import config from '@payload-config'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { cache } from 'react'
import { isLanguage, type Language } from '#languages/language.ts'
import { findPublicSettings } from '#publication/findPublic.ts'

/** Payload, for handing to `findPublic`. */
export const openPayload = () => getPayload({ config })

/** Once a page, however many parts of it ask. */
export const loadSettings = cache(async () => findPublicSettings(await openPayload()))

/** The language of the address; an unknown one has no pages. */
export const requireLanguage = (given: string): Language => (isLanguage(given) ? given : notFound())
