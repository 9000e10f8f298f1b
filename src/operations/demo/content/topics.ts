import type { DemoTopic } from './shapes.ts'

/** The codes are IPTC Media Topics: https://cv.iptc.org/newscodes/mediatopic/ */
export const topics: readonly DemoTopic[] = [
  { key: 'health', name: { kk: 'Денсаулық сақтау', ru: 'Здравоохранение', en: 'Health care' }, mediaTopic: 'medtop:07000000' },
  { key: 'education', name: { kk: 'Білім беру', ru: 'Образование', en: 'Education' }, mediaTopic: 'medtop:05000000' },
  { key: 'transport', name: { kk: 'Жол және көлік', ru: 'Дороги и транспорт', en: 'Roads and transport' }, mediaTopic: 'medtop:20000337' },
  { key: 'agriculture', name: { kk: 'Ауыл шаруашылығы', ru: 'Сельское хозяйство', en: 'Agriculture' }, mediaTopic: 'medtop:20000210' },
  { key: 'economy', name: { kk: 'Экономика және кәсіп', ru: 'Экономика и бизнес', en: 'Economy and business' }, mediaTopic: 'medtop:04000000' },
  { key: 'society', name: { kk: 'Қоғам', ru: 'Общество', en: 'Society' }, mediaTopic: 'medtop:14000000' },
  { key: 'emergency', name: { kk: 'Су тасқыны және төтенше жағдайлар', ru: 'Паводки и чрезвычайные ситуации', en: 'Floods and emergencies' }, mediaTopic: 'medtop:03000000' },
  { key: 'culture', name: { kk: 'Мәдениет', ru: 'Культура', en: 'Culture' }, mediaTopic: 'medtop:01000000' },
  { key: 'sport', name: { kk: 'Спорт', ru: 'Спорт', en: 'Sport' }, mediaTopic: 'medtop:15000000' },
  { key: 'environment', name: { kk: 'Қоршаған орта', ru: 'Окружающая среда', en: 'Environment' }, mediaTopic: 'medtop:06000000' },
  { key: 'politics', name: { kk: 'Қоғамдық талқылау', ru: 'Общественное обсуждение', en: 'Public debate' }, mediaTopic: 'medtop:11000000' },
]
