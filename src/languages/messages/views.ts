import { defineMessages } from '../defineMessages.ts'

/** How often stories are read. */
export const sayViews = defineMessages({
  kk: { viewCount: 'Қаралым саны', viewCounts: 'Қаралым сандары', mostRead: 'Бүгін көп оқылған' },
  ru: { viewCount: 'Число просмотров', viewCounts: 'Числа просмотров', mostRead: 'Самое читаемое сегодня' },
  en: { viewCount: 'View count', viewCounts: 'View counts', mostRead: 'Most read today' },
})
