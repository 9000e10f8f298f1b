import { defineMessages } from '../defineMessages.ts'

/** The search page, and the command that builds its index. */
export const saySearch = defineMessages({
  kk: {
    title: 'Іздеу', titleWith: '«{text}» – іздеу', intro: 'Жаңалықтардан, дәйексөздерден, спикерлерден, фотолар мен іс-шаралардан қазақша, орысша және ағылшынша іздеңіз.',
    question: 'Не іздейсіз?', find: 'Табу', filters: 'Сүзгілер', kinds: 'Нәтиже түрлері', all: 'Барлығы', story: 'Жаңалықтар', quote: 'Дәйексөздер', speaker: 'Спикерлер', photo: 'Фото', event: 'Іс-шаралар',
    ofSpeaker: 'Спикер', topic: 'Тақырып', desk: 'Редакция', inLanguage: 'Тілі', from: 'Күннен бастап', to: 'Күнге дейін', any: 'Бәрі', sort: 'Реті', byFit: 'Сәйкестігі бойынша', byDate: 'Күні бойынша', apply: 'Қолдану', clear: 'Сүзгілерді алып тастау',
    found: 'Табылғаны: {count}', foundMany: 'Табылғаны: {count} және одан көп', results: 'Нәтижелер', meant: 'Бұл жазылуда ештеңе табылмады. «{text}» бойынша көрсетілді.', phraseGivenUp: 'Тырнақшадағы сөз тіркесі дәл сол күйінде кездеспейді: сөздері жеке-жеке ізделді.',
    nothing: 'Ештеңе табылмады', nothingFor: '«{text}» бойынша ештеңе табылмады', tryFewer: 'Сөздерді азайтып көріңіз немесе жалпылама сөз жазыңыз.', trySpelling: 'Жазылуын тексеріңіз. Қазақ әріптерінсіз де, латын әліпбиімен де жазуға болады.', tryFilters: 'Сүзгілерді алып тастап көріңіз.', tryLists: 'Немесе бөлімдерден қараңыз:',
    notReady: 'Іздеу индексі дайындалып жатыр. Бірнеше минуттан кейін қайталап көріңіз.', undated: 'күні көрсетілмеген', earlierResults: 'Алдыңғы нәтижелер', laterResults: 'Келесі нәтижелер', pageOf: '{page}-бет, барлығы {pages}',
    rebuilding: 'индекске енгізілді: {done}/{total}', rebuilt: 'Іздеу индексі {seconds} секундта қайта құрылды: {path}',
  },
  ru: {
    title: 'Поиск', titleWith: '«{text}» – поиск', intro: 'Ищите по новостям, цитатам, спикерам, фотографиям и событиям на казахском, русском и английском языках.',
    question: 'Что вы ищете?', find: 'Найти', filters: 'Фильтры', kinds: 'Виды результатов', all: 'Всё', story: 'Новости', quote: 'Цитаты', speaker: 'Спикеры', photo: 'Фото', event: 'События',
    ofSpeaker: 'Спикер', topic: 'Тема', desk: 'Редакция', inLanguage: 'Язык', from: 'С даты', to: 'По дату', any: 'Любые', sort: 'Порядок', byFit: 'По соответствию', byDate: 'По дате', apply: 'Применить', clear: 'Сбросить фильтры',
    found: 'Найдено: {count}', foundMany: 'Найдено: {count} и больше', results: 'Результаты', meant: 'В таком написании ничего нет. Показаны результаты по запросу «{text}».', phraseGivenUp: 'Фраза в кавычках дословно не встречается: слова искались по отдельности.',
    nothing: 'Ничего не найдено', nothingFor: 'По запросу «{text}» ничего не найдено', tryFewer: 'Уберите часть слов или возьмите более общее слово.', trySpelling: 'Проверьте написание. Казахские слова можно писать и без казахских букв, и латиницей.', tryFilters: 'Попробуйте сбросить фильтры.', tryLists: 'Или загляните в разделы:',
    notReady: 'Поисковый индекс готовится. Повторите запрос через несколько минут.', undated: 'без даты', earlierResults: 'Предыдущие результаты', laterResults: 'Следующие результаты', pageOf: 'Страница {page} из {pages}',
    rebuilding: 'внесено в индекс: {done}/{total}', rebuilt: 'Поисковый индекс построен заново за {seconds} с: {path}',
  },
  en: {
    title: 'Search', titleWith: '“{text}” – search', intro: 'Search news, quotes, speakers, photos and events in Kazakh, Russian and English.',
    question: 'What are you looking for?', find: 'Find', filters: 'Filters', kinds: 'Kinds of results', all: 'All', story: 'News', quote: 'Quotes', speaker: 'Speakers', photo: 'Photos', event: 'Events',
    ofSpeaker: 'Speaker', topic: 'Topic', desk: 'Newsroom', inLanguage: 'Language', from: 'From', to: 'To', any: 'Any', sort: 'Order', byFit: 'Best match', byDate: 'Newest first', apply: 'Apply', clear: 'Clear the filters',
    found: 'Found: {count}', foundMany: 'Found: {count} and more', results: 'Results', meant: 'Nothing is spelled that way. These are the results for “{text}”.', phraseGivenUp: 'The phrase between quotation marks does not occur word for word, so its words were searched for separately.',
    nothing: 'Nothing was found', nothingFor: 'Nothing was found for “{text}”', tryFewer: 'Use fewer words, or a more general one.', trySpelling: 'Check the spelling. Kazakh words may be typed without Kazakh letters, or in the Latin alphabet.', tryFilters: 'Try it without the filters.', tryLists: 'Or look through the sections:',
    notReady: 'The search index is being prepared. Please try again in a few minutes.', undated: 'undated', earlierResults: 'Previous results', laterResults: 'Next results', pageOf: 'Page {page} of {pages}',
    rebuilding: 'indexed: {done} of {total}', rebuilt: 'The search index was rebuilt in {seconds} s: {path}',
  },
})
