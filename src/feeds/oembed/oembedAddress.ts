import { absolute } from '../absolute.ts'

export const embedFormats = ['json', 'xml'] as const
export type EmbedFormat = (typeof embedFormats)[number]

/** Where the embedding of one of our pages is described; `address` is the page's own. */
export const oembedAddress = (address: string, format: EmbedFormat): string =>
  `/oembed?${new URLSearchParams({ url: absolute(address), format }).toString()}`
