import type { DemoDesk } from './shapes.ts'

export const desks: readonly DemoDesk[] = [
  { key: 'national', name: { kk: 'Республикалық штаб', ru: 'Республиканский штаб', en: 'National Headquarters' }, city: { kk: 'Астана', ru: 'Астана', en: 'Astana' }, address: { kk: 'Астана қ., Самал даңғылы, 1', ru: 'г. Астана, проспект Самал, 1', en: '1 Samal Avenue, Astana' } },
  { key: 'city', name: { kk: 'Қалалық штаб', ru: 'Городской штаб', en: 'City Headquarters' }, city: { kk: 'Ақкент', ru: 'Аккент', en: 'Aqkent' }, address: { kk: 'Ақкент қ., Достық көшесі, 14', ru: 'г. Аккент, улица Достык, 14', en: '14 Dostyq Street, Aqkent' } },
  { key: 'district', name: { kk: 'Аудандық штаб', ru: 'Районный штаб', en: 'District Headquarters' }, city: { kk: 'Сарыбұлақ', ru: 'Сарыбулак', en: 'Sarybulaq' }, address: { kk: 'Сарыбұлақ ауылы, Орталық көше, 3', ru: 'село Сарыбулак, улица Центральная, 3', en: '3 Central Street, Sarybulaq' } },
]
