import type { DemoDocument } from './shapes.ts'

// The byte order mark makes spreadsheet programs read Kazakh letters.
const table = (rows: readonly (readonly (string | number)[])[]) => `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`

export const documents: readonly DemoDocument[] = [
  {
    key: 'road-table', desk: 'city', filename: 'kosheler-2026.csv', mimeType: 'text/csv',
    title: { kk: 'Жөнделген көшелердің кестесі', ru: 'Таблица отремонтированных улиц', en: 'Table of repaired streets' },
    content: table([
      ['Аудан', 'Көше саны', 'Ұзындығы, км', 'Тротуар салынғаны', 'Жарық орнатылғаны'],
      ['Орталық', 9, '11,2', 0, 1], ['Шығыс', 14, '18,6', 4, 4], ['Солтүстік', 11, '15,9', 3, 2], ['Сол жағалау', 9, '11,3', 1, 1], ['Барлығы', 43, '57,0', 8, 8],
    ]),
  },
  {
    key: 'briefing-schedule', desk: 'national', filename: 'brifing-kestesi.csv', mimeType: 'text/csv',
    title: { kk: 'Брифинг кестесі', ru: 'График брифингов', en: 'Briefing schedule' },
    content: table([
      ['Күні', 'Уақыты', 'Тақырыбы', 'Спикері'],
      ['Дүйсенбі', '17:00', 'Денсаулық сақтау', 'Гүлмира Сейітова'], ['Сейсенбі', '17:00', 'Жол және көлік', 'Ерлан Омаров'], ['Сәрсенбі', '17:00', 'Білім беру', 'Айжан Төлебаева'], ['Бейсенбі', '17:00', 'Ауыл шаруашылығы', 'Бауыржан Қожабек'], ['Жұма', '17:00', 'Апта қорытындысы', 'Сәуле Сәрсен'],
    ]),
  },
  {
    key: 'report-summary', desk: 'national', filename: 'zhyldyq-esep-qysqasha.csv', mimeType: 'text/csv',
    title: { kk: 'Жылдық есептің қысқаша мазмұны', ru: 'Краткое содержание годового отчёта', en: 'Summary of the annual report' },
    content: table([
      ['Көрсеткіш', 'Саны'],
      ['Берілген уәде', 214], ['Орындалғаны', 183], ['Орындалмағаны', 31],
      ['Себебі: жобалық құжаттың кешігуі', 13], ['Себебі: қаражаттың жетіспеуі', 11], ['Себебі: мердігердің ауысуы', 7],
    ]),
  },
]
