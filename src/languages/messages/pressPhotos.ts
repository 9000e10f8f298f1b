import { defineMessages } from '../defineMessages.ts'

/** Photos and quotes as press material: sizes, cards, the search for photos. */
export const sayPressPhotos = defineMessages({
  kk: {
    web: 'Сайтқа арналған (JPEG)', print: 'Баспаға арналған (JPEG)', original: 'Түпнұсқа',
    insideFile: 'Сипаттамасы, авторы және пайдалану шарттары файлдың ішінде жазылған (IPTC); түсірілген жердің координаттары жоқ.',
    title: 'Баспасөзге арналған фотолар', intro: 'Сипаттамасы, авторы және пайдалану шарттары бар фотоларды тіркелмей-ақ үш өлшемде алуға болады.',
    question: 'Фотодан не көргіңіз келеді?', find: 'Іздеу', filters: 'Сүзгілер', any: 'Барлығы', apply: 'Қолдану', clear: 'Тазарту',
    person: 'Суреттегі адам', place: 'Орны', event: 'Іс-шара', topic: 'Тақырып', from: 'Мына күннен', to: 'Мына күнге дейін',
    orientation: 'Кадр пішіні', landscape: 'Көлденең', portrait: 'Тік', square: 'Шаршы',
    found: 'Табылған фото саны: {count}', foundNone: 'Мұндай фото табылмады.', tryOther: 'Сөзді басқаша жазып көріңіз немесе сүзгілерді азайтыңыз.', meant: 'Мына сөз бойынша көрсетілді: «{text}».',
    tooOften: 'Бір минутта тым көп сұраныс жіберілді. Бір минуттан кейін қайталаңыз; бағдарламаларға арналған таспалар бар.', notReady: 'Фото іздеу қазір дайындалып жатыр. Бір минуттан кейін қайталап көріңіз.', results: 'Нәтиже беттері',
    newer: 'Алдыңғы бет', older: 'Келесі бет', pageOf: '{pages} беттің {page}-беті', formats: 'Жүйелерге арналған пішімдер',
    quoteCards: 'Дәйексөз карточкалары (PNG)', cardSquare: 'Шаршы', cardPortrait: 'Тік', cardWide: 'Көлденең', cardTranslation: 'Аударма. Түпнұсқа тілі: {language}.', kk: 'қазақша', ru: 'орысша', en: 'ағылшынша',
  },
  ru: {
    web: 'Для сайта (JPEG)', print: 'Для печати (JPEG)', original: 'Оригинал',
    insideFile: 'Подпись, автор и условия использования записаны внутри файла (IPTC); координат места съёмки в нём нет.',
    title: 'Фотографии для прессы', intro: 'Снимки с подписью, автором и условиями использования – в трёх размерах и без регистрации.',
    question: 'Что должно быть на снимке?', find: 'Найти', filters: 'Фильтры', any: 'Все', apply: 'Применить', clear: 'Сбросить',
    person: 'Кто на снимке', place: 'Место', event: 'Событие', topic: 'Тема', from: 'С даты', to: 'По дату',
    orientation: 'Формат кадра', landscape: 'Горизонтальный', portrait: 'Вертикальный', square: 'Квадратный',
    found: 'Найдено фотографий: {count}', foundNone: 'Таких фотографий не нашлось.', tryOther: 'Попробуйте другое слово или уберите часть фильтров.', meant: 'Показано по слову «{text}».',
    tooOften: 'За минуту пришло слишком много запросов. Повторите через минуту; для программ есть ленты.', notReady: 'Поиск по фотографиям сейчас готовится. Повторите через минуту.', results: 'Страницы результатов',
    newer: 'Предыдущая страница', older: 'Следующая страница', pageOf: 'Страница {page} из {pages}', formats: 'Форматы для редакционных систем',
    quoteCards: 'Карточки с цитатой (PNG)', cardSquare: 'Квадратная', cardPortrait: 'Вертикальная', cardWide: 'Горизонтальная', cardTranslation: 'Перевод. Язык оригинала: {language}.', kk: 'казахский', ru: 'русский', en: 'английский',
  },
  en: {
    web: 'For the web (JPEG)', print: 'For print (JPEG)', original: 'Original',
    insideFile: 'Caption, credit and terms of use are inside the file (IPTC); where the camera stood is not.',
    title: 'Press photos', intro: 'Photos with caption, credit and terms of use, in three sizes and without an account.',
    question: 'What should the photo show?', find: 'Search', filters: 'Filters', any: 'Any', apply: 'Apply', clear: 'Clear',
    person: 'Person in the photo', place: 'Place', event: 'Event', topic: 'Topic', from: 'From', to: 'To',
    orientation: 'Orientation', landscape: 'Landscape', portrait: 'Portrait', square: 'Square',
    found: 'Photos found: {count}', foundNone: 'No such photos were found.', tryOther: 'Try another word, or fewer filters.', meant: 'Shown for “{text}”.',
    tooOften: 'Too many requests in a minute. Try again in a minute; there are feeds for programs.', notReady: 'Photo search is being prepared. Please try again in a minute.', results: 'Result pages',
    newer: 'Previous page', older: 'Next page', pageOf: 'Page {page} of {pages}', formats: 'Formats for newsroom systems',
    quoteCards: 'Quote cards (PNG)', cardSquare: 'Square', cardPortrait: 'Portrait', cardWide: 'Wide', cardTranslation: 'Translation. Original in {language}.', kk: 'Kazakh', ru: 'Russian', en: 'English',
  },
})
