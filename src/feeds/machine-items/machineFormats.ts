import { isLanguage, type Language } from '#languages/language.ts'

/** Formats for the systems of newsrooms: ninjs 3.1, ninjs 1.5 for older ones, NewsML-G2 2.35. */
export const machineFormats = ['ninjs', 'ninjs1', 'newsml'] as const
export type MachineFormat = (typeof machineFormats)[number]

export const isMachineFormat = (value: unknown): value is MachineFormat => (machineFormats as readonly unknown[]).includes(value)

export const machineContentTypes: Record<MachineFormat, { item: string; package: string; feed: string }> = {
  ninjs: { item: 'application/json', package: 'application/json', feed: 'application/json' },
  ninjs1: { item: 'application/json', package: 'application/json', feed: 'application/json' },
  newsml: {
    item: 'application/vnd.iptc.g2.newsitem+xml',
    package: 'application/vnd.iptc.g2.packageitem+xml',
    feed: 'application/vnd.iptc.g2.newsmessage+xml',
  },
}

/** What has an address of its own; a kit is a story with all that belongs to it, a shoot the photos of one. */
export const itemKinds = ['news', 'photos', 'quotes', 'kits', 'shoots'] as const
export type ItemKind = (typeof itemKinds)[number]

export const itemAddress = (language: Language, kind: ItemKind, id: string, format: MachineFormat): string => `/${language}/items/${kind}/${id}.${format}`

export type AskedItem = { language: Language; kind: ItemKind; id: string; format: MachineFormat }

/** What the parts of an item's address ask for; undefined for an address that no item has. */
export function parseItemAddress({ language, kind: given, file }: { language: string; kind: string; file: string }): AskedItem | undefined {
  const [, id = '', format] = /^([\w-]{1,64})\.(\w+)$/.exec(file) ?? []
  const kind = itemKinds.find((one) => one === given)
  return isLanguage(language) && kind && isMachineFormat(format) ? { language, kind, id, format } : undefined
}
