import { defineMessages } from '../defineMessages.ts'

export const sayInbox = defineMessages({
  kk: {
    inbox: 'Хабарламалар',
    unread: 'Оқылмағаны: {count}',
    none: 'Хабарлама жоқ.',
    isNew: 'Жаңа',
    markRead: 'Оқылды деп белгілеу',
    markAll: 'Барлығын оқылды деп белгілеу',
    older: 'Бұрынғылары',
    newer: 'Кейінгілері',
  },
  ru: {
    inbox: 'Уведомления',
    unread: 'Непрочитанных: {count}',
    none: 'Уведомлений нет.',
    isNew: 'Новое',
    markRead: 'Отметить прочитанным',
    markAll: 'Отметить все прочитанными',
    older: 'Более ранние',
    newer: 'Более поздние',
  },
  en: {
    inbox: 'Inbox',
    unread: 'Unread: {count}',
    none: 'There are no notices.',
    isNew: 'New',
    markRead: 'Mark as read',
    markAll: 'Mark all as read',
    older: 'Earlier ones',
    newer: 'Later ones',
  },
})
