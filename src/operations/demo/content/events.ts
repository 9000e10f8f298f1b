import type { DemoEvent, DeskKey, Localised } from './shapes.ts'

const event = (key: string, desk: DeskKey, daysAgo: number, from: string, until: string, title: Localised, place: Localised): DemoEvent => ({
  key, desk, title, place, starts: { daysAgo, at: from }, ends: { daysAgo, at: until },
})

const pressRoom: Localised = { kk: 'Астана, баспасөз орталығы', ru: 'Астана, пресс-центр', en: 'Press centre, Astana' }

const atPressRoom = { location: { latitude: 51.1282, longitude: 71.4304 } }

export const events: readonly DemoEvent[] = [
  event('day-ward-opening', 'city', 2, '10:30', '11:30', { kk: 'Күндізгі стационардың ашылуы', ru: 'Открытие дневного стационара', en: 'Opening of the day ward' }, { kk: 'Ақкент, балалар ауруханасы', ru: 'Аккент, детская больница', en: 'Children’s Hospital, Aqkent' }),
  event('bridge-press-tour', 'city', 3, '11:00', '13:00', { kk: 'Көпір құрылысына баспасөз туры', ru: 'Пресс-тур на строительство моста', en: 'Press tour of the bridge site' }, { kk: 'Ақкент, сол жағалау', ru: 'Аккент, левый берег', en: 'Left bank, Aqkent' }),
  event('water-main-launch', 'district', 12, '15:00', '16:00', { kk: 'Су құбырын іске қосу салтанаты', ru: 'Пуск водопровода', en: 'Launch of the water main' }, { kk: 'Сарыбұлақ, орталық алаң', ru: 'Сарыбулак, центральная площадь', en: 'Central square, Sarybulaq' }),
  event('hospital-debate', 'national', 13, '16:00', '19:00', { kk: 'Ауруханалар туралы ашық пікірталас', ru: 'Открытая дискуссия о больницах', en: 'Open debate on hospitals' }, { kk: 'Астана, конференция залы', ru: 'Астана, конференц-зал', en: 'Conference hall, Astana' }),
  { key: 'book-festival', desk: 'city', title: { kk: 'Ақкент кітап фестивалі', ru: 'Аккентский книжный фестиваль', en: 'Aqkent Book Festival' }, place: { kk: 'Ақкент, орталық саябақ', ru: 'Аккент, центральный парк', en: 'Central Park, Aqkent' }, starts: { daysAgo: 38, at: '10:00' }, ends: { daysAgo: 36, at: '18:00' } },
  event('yard-cup-final', 'city', 8, '18:00', '20:30', { kk: 'Аула командалары кубогының ақтық ойыны', ru: 'Финал кубка дворовых команд', en: 'Neighbourhood cup final' }, { kk: 'Ақкент, орталық стадион', ru: 'Аккент, центральный стадион', en: 'Central Stadium, Aqkent' }),
  { ...event('weekly-briefing', 'national', -1, '17:00', '18:00', { kk: 'Апталық брифинг', ru: 'Еженедельный брифинг', en: 'Weekly briefing' }, pressRoom), ...atPressRoom, places: 40 },
  { ...event('report-presentation', 'national', -2, '11:00', '12:30', { kk: 'Жылдық есептің таныстырылымы', ru: 'Презентация годового отчёта', en: 'Presentation of the annual report' }, pressRoom), ...atPressRoom, places: 25 },
  event('dombyra-evening', 'city', -6, '18:00', '20:00', { kk: 'Домбыра кеші', ru: 'Вечер домбры', en: 'Dombyra evening' }, { kk: 'Ақкент, мәдениет сарайы', ru: 'Аккент, дворец культуры', en: 'Palace of Culture, Aqkent' }),
  event('village-gathering', 'district', -9, '15:00', '17:00', { kk: 'Қайыңды тұрғындарымен кездесу', ru: 'Встреча с жителями села Кайынды', en: 'Meeting with the residents of Qaiyngdy' }, { kk: 'Қайыңды, ауыл клубы', ru: 'Кайынды, сельский клуб', en: 'Village club, Qaiyngdy' }),
]
