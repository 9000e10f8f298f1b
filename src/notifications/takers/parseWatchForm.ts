import { z } from 'zod'
import { watchedCollections } from './ItemWatches.ts'

const schema = z.object({ collection: z.enum(watchedCollections), item: z.string().regex(/^[\w-]{1,64}$/) })

/** The item of which somebody asks to be told; undefined for what cannot be one. */
export const parseWatchForm = (form: URLSearchParams) => schema.safeParse({ collection: form.get('collection'), item: form.get('item') }).data
