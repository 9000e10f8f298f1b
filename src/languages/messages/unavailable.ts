import { defineMessages } from '../defineMessages.ts'

/** The page that stands in when no page can be made. */
export const sayUnavailable = defineMessages({
  kk: { title: 'Бет уақытша ашылмай тұр', text: 'Серверде ақау шықты, біз оны қазір түзетіп жатырмыз. Бір минуттан кейін қайта ашып көріңіз.', again: 'Қайта ашу', front: 'Басты бетке өту', malformedTitle: 'Мекенжай дұрыс емес', malformedText: 'Мекенжайда танылмайтын таңба бар: ол толық көшірілмеген болуы мүмкін. Сілтемені қайта көшіріп ашыңыз немесе материалды басты беттен іздеңіз.' },
  ru: { title: 'Страница временно недоступна', text: 'На сервере произошёл сбой, мы его уже устраняем. Попробуйте открыть страницу через минуту.', again: 'Открыть ещё раз', front: 'На главную', malformedTitle: 'Адрес неверен', malformedText: 'В адресе есть нераспознаваемые знаки: возможно, он скопирован не полностью. Скопируйте ссылку заново или найдите материал с главной страницы.' },
  en: { title: 'This page is not available right now', text: 'Something went wrong on our server, and we are putting it right. Please try again in a minute.', again: 'Try again', front: 'Front page', malformedTitle: 'This address is not right', malformedText: 'The address has characters that make no sense: it may have been copied in part. Copy the link again, or look for the item from the front page.' },
})
