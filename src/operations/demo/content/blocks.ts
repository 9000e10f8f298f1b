import type { Block, Localised } from './shapes.ts'

export const p = (paragraph: string): Block => ({ paragraph })
export const h = (heading: string): Block => ({ heading })
export const q = (quote: string): Block => ({ quote })

export const astana: Localised = { kk: 'Астана', ru: 'Астана', en: 'Astana' }
export const aqkent: Localised = { kk: 'Ақкент', ru: 'Аккент', en: 'Aqkent' }
export const sarybulaq: Localised = { kk: 'Сарыбұлақ', ru: 'Сарыбулак', en: 'Sarybulaq' }
