import { defineMessages } from '../defineMessages.ts'

/** The page that stands in when no page can be made. */
export const sayUnavailable = defineMessages({
  kk: { title: 'Бет уақытша ашылмай тұр', text: 'Серверде ақау шықты, біз оны қазір түзетіп жатырмыз. Бір минуттан кейін қайта ашып көріңіз.', again: 'Қайта ашу', front: 'Басты бетке өту' },
  ru: { title: 'Страница временно недоступна', text: 'На сервере произошёл сбой, мы его уже устраняем. Попробуйте открыть страницу через минуту.', again: 'Открыть ещё раз', front: 'На главную' },
  en: { title: 'This page is not available right now', text: 'Something went wrong on our server, and we are putting it right. Please try again in a minute.', again: 'Try again', front: 'Front page' },
})
