import type { Field } from 'payload'

/** What Payload adds to a file: addresses and a technical name that no list needs, and that it names in English only. */
export const uploadFields: Field[] = ['url', 'thumbnailURL', 'mimeType'].map((name) => ({ name, type: 'text', admin: { hidden: true } }))
