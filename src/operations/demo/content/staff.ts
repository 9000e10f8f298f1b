import type { DemoPressContact, DemoQuietPeriod, DemoUser } from './shapes.ts'

export const users: readonly DemoUser[] = [
  { key: 'reporter', name: 'Ерасыл Тоқсанбай', email: 'reporter@media-center.example', roles: ['reporter'], desks: ['national', 'city', 'district'] },
  { key: 'photographer', name: 'Дана Нұрпейіс', email: 'photographer@media-center.example', roles: ['photographer'], desks: ['national', 'city', 'district'] },
  { key: 'translator', name: 'Әлия Жақсылық', email: 'translator@media-center.example', roles: ['translator'], desks: ['national', 'city', 'district'] },
  { key: 'editor', name: 'Самат Есенгелді', email: 'editor@media-center.example', roles: ['editor'], desks: ['national', 'city', 'district'] },
  { key: 'secondEditor', name: 'Жанар Бердібай', email: 'second-editor@media-center.example', roles: ['editor'], desks: ['national', 'city', 'district'] },
  { key: 'chiefEditor', name: 'Мұрат Қоңырбай', email: 'chief-editor@media-center.example', roles: ['chiefEditor'], desks: ['national'] },
  { key: 'pressOfficer', name: 'Сәуле Сәрсен', email: 'press-officer@media-center.example', roles: ['pressOfficer'], desks: ['national', 'city'] },
  { key: 'administrator', name: 'Арман Жүніс', email: 'administrator@media-center.example', roles: ['administrator'], desks: ['national'] },
]

export const pressContacts: readonly DemoPressContact[] = [
  { key: 'national-press', name: { kk: 'Сәуле Сәрсен', ru: 'Сауле Сарсен', en: 'Saule Sarsen' }, role: { kk: 'Баспасөз хатшысы', ru: 'Пресс-секретарь', en: 'Press secretary' }, phone: '+7 700 000 01 01', email: 'press@media-center.example', desk: 'national' },
  { key: 'city-press', name: { kk: 'Нұржан Әшім', ru: 'Нуржан Ашим', en: 'Nurzhan Ashim' }, role: { kk: 'Қалалық штабтың баспасөз қызметі', ru: 'Пресс-служба городского штаба', en: 'City Headquarters press office' }, phone: '+7 700 000 01 02', email: 'aqkent@media-center.example', desk: 'city' },
  { key: 'district-press', name: { kk: 'Гүлназ Оспан', ru: 'Гульназ Оспан', en: 'Gulnaz Ospan' }, role: { kk: 'Аудандық штабтың баспасөз қызметі', ru: 'Пресс-служба районного штаба', en: 'District Headquarters press office' }, phone: '+7 700 000 01 03', email: 'sarybulaq@media-center.example', desk: 'district' },
]

export const quietPeriod: DemoQuietPeriod = {
  name: { kk: 'Аудандық кеңес сайлауы алдындағы тыныштық кезеңі', ru: 'День тишины перед выборами районного совета', en: 'Quiet period before the district council election' },
  starts: { daysAgo: 78, at: '00:00' },
  ends: { daysAgo: 76, at: '00:00' },
}
