import { defineMessages } from '../defineMessages.ts'

/** By what the quotes bank can be narrowed, beside the filters of the search. */
export const sayQuoteFilters = defineMessages({
  kk: { year: 'Айтылған жылы', originalLanguage: 'Түпнұсқа тілі', nothing: 'Мұндай дәйексөз табылмады. Сүзгілерді өзгертіп көріңіз.' },
  ru: { year: 'Год', originalLanguage: 'Язык оригинала', nothing: 'Таких цитат нет. Попробуйте изменить фильтры.' },
  en: { year: 'Year', originalLanguage: 'Original language', nothing: 'There are no such quotes. Try changing the filters.' },
})
