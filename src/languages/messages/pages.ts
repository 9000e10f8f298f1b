import { defineMessages } from '../defineMessages.ts'

/** What stands on the pages of the public site beside its items: sections, lists, the way on. */
export const sayPages = defineMessages({
  kk: {
    sections: 'Бөлімдер', news: 'Жаңалықтар', topics: 'Тақырыптар', speakers: 'Спикерлер', quotes: 'Дәйексөздер', photos: 'Фото', events: 'Іс-шаралар', press: 'Баспасөз', search: 'Іздеу',
    searchSite: 'Сайттан іздеу', find: 'Табу', house: 'Медиаорталық туралы', about: 'Біз туралы', contacts: 'Байланыс', corrections: 'Түзетулер', pressContacts: 'Баспасөзге арналған байланыс', toTop: 'Беттің басына',
    topStories: 'Басты жаңалықтар', latest: 'Соңғы жаңалықтар', allNews: 'Барлық жаңалық', allQuotes: 'Барлық дәйексөз', allPhotos: 'Барлық фото', allEvents: 'Барлық іс-шара',
    said: 'Айтылған сөз', upcoming: 'Алдағы іс-шаралар', past: 'Өткен іс-шаралар', noUpcoming: 'Алдағы іс-шара әзірге белгіленбеген.',
    share: 'Бөлісу', byMail: 'Электрондық пошта', shareNative: 'Қолданба арқылы', versions: 'Басқа тілдерде', noVersion: 'аударылмаған', earlier: 'Бұған дейін', later: 'Бұдан кейін', aboutStory: 'Материал туралы', desk: 'Редакция', shortViews: 'Қаралым',
    desks: 'Редакциялар', topicsIntro: 'Материалдар тақырыбы мен редакциясы бойынша', stories: 'Материалдар', nothingInList: 'Мұнда әзірге материал жоқ.',
    speakersIntro: 'Материалдарда сөзі келтірілген адамдар, лауазымдары және айтқандары', photosWith: 'Фотосуреттер', quotesIntro: 'Спикердің сөзі, сол күнгі лауазымы және дереккөзі', moreOfSpeaker: 'Осы спикердің басқа дәйексөздері',
    photosIntro: 'Түсірілімдер бойынша жинақталған. Автор мен сипаттама әр файлдың ішіне жазылған.', shoot: 'Түсірілім', otherPhotos: 'Басқа фотосуреттер', inShoot: 'Түсірілімнен: {number}/{count}', wholeShoot: 'Түсірілімді түгел көру', storiesWithPhoto: 'Осы фото бар материалдар', previousPhoto: 'Алдыңғы фото', nextPhoto: 'Келесі фото', photoCount: 'Фото саны: {count}',
    starts: 'Басталуы', ends: 'Аяқталуы', address: 'Мекенжайы', eventStories: 'Іс-шара туралы материалдар', eventPhotos: 'Іс-шарадан фотосуреттер', eventQuotes: 'Іс-шарада айтылғандар',
    correctionsIntro: 'Жарияланған материалдарда не түзетілгені, не толықтырылғаны және қайсысы қайтарып алынғаны осында жиналады.', noCorrections: 'Әзірге түзетілген, толықтырылған не қайтарып алынған материал жоқ.',
    terms: 'Материалдарды пайдалану шарттары',
  },
  ru: {
    sections: 'Разделы', news: 'Новости', topics: 'Темы', speakers: 'Спикеры', quotes: 'Цитаты', photos: 'Фото', events: 'События', press: 'Прессе', search: 'Поиск',
    searchSite: 'Поиск по сайту', find: 'Найти', house: 'О медиацентре', about: 'О нас', contacts: 'Контакты', corrections: 'Исправления', pressContacts: 'Контакты для прессы', toTop: 'К началу страницы',
    topStories: 'Главные новости', latest: 'Последние новости', allNews: 'Все новости', allQuotes: 'Все цитаты', allPhotos: 'Все фото', allEvents: 'Все события',
    said: 'Прямая речь', upcoming: 'Предстоящие события', past: 'Прошедшие события', noUpcoming: 'Предстоящих событий пока нет.',
    share: 'Поделиться', byMail: 'Электронная почта', shareNative: 'Через приложение', versions: 'На других языках', noVersion: 'перевода нет', earlier: 'До этого', later: 'После этого', aboutStory: 'О материале', desk: 'Редакция', shortViews: 'Просмотры',
    desks: 'Редакции', topicsIntro: 'Материалы по темам и редакциям', stories: 'Материалы', nothingInList: 'Здесь пока нет материалов.',
    speakersIntro: 'Люди, чьи слова приводятся в материалах, их должности и высказывания', photosWith: 'Фотографии', quotesIntro: 'Слова спикера, его должность в тот день и источник', moreOfSpeaker: 'Другие цитаты этого спикера',
    photosIntro: 'Собраны по съёмкам. Автор и подпись записаны внутри каждого файла.', shoot: 'Съёмка', otherPhotos: 'Другие фотографии', inShoot: 'Из съёмки: {number}/{count}', wholeShoot: 'Смотреть всю съёмку', storiesWithPhoto: 'Материалы с этим фото', previousPhoto: 'Предыдущее фото', nextPhoto: 'Следующее фото', photoCount: 'Снимков: {count}',
    starts: 'Начало', ends: 'Окончание', address: 'Адрес', eventStories: 'Материалы о событии', eventPhotos: 'Фотографии с события', eventQuotes: 'Сказано на событии',
    correctionsIntro: 'Здесь собрано всё, что исправлено и дополнено в опубликованных материалах, и сказано, какие из них отозваны.', noCorrections: 'Пока нет ни исправлений, ни дополнений, ни отозванных материалов.',
    terms: 'Условия использования материалов',
  },
  en: {
    sections: 'Sections', news: 'News', topics: 'Topics', speakers: 'Speakers', quotes: 'Quotes', photos: 'Photos', events: 'Events', press: 'Press', search: 'Search',
    searchSite: 'Search this site', find: 'Find', house: 'About the media center', about: 'About us', contacts: 'Contacts', corrections: 'Corrections', pressContacts: 'Press contacts', toTop: 'Back to top',
    topStories: 'Top stories', latest: 'Latest news', allNews: 'All news', allQuotes: 'All quotes', allPhotos: 'All photos', allEvents: 'All events',
    said: 'In their own words', upcoming: 'Upcoming events', past: 'Past events', noUpcoming: 'No events are planned yet.',
    share: 'Share', byMail: 'E-mail', shareNative: 'By app', versions: 'In other languages', noVersion: 'not translated', earlier: 'Before this', later: 'After this', aboutStory: 'About this story', desk: 'Newsroom', shortViews: 'Views',
    desks: 'Newsrooms', topicsIntro: 'Stories by topic and by newsroom', stories: 'Stories', nothingInList: 'There is nothing here yet.',
    speakersIntro: 'The people quoted in our stories, their positions and what they said', photosWith: 'Photos', quotesIntro: 'What a speaker said, the position of that day, and the source', moreOfSpeaker: 'More quotes by this speaker',
    photosIntro: 'Sorted by shoot. Every file carries its author and caption inside.', shoot: 'Shoot', otherPhotos: 'Other photos', inShoot: 'From the shoot: {number}/{count}', wholeShoot: 'See the whole shoot', storiesWithPhoto: 'Stories with this photo', previousPhoto: 'Previous photo', nextPhoto: 'Next photo', photoCount: 'Photos: {count}',
    starts: 'Starts', ends: 'Ends', address: 'Address', eventStories: 'Stories about this event', eventPhotos: 'Photos from this event', eventQuotes: 'Said at this event',
    correctionsIntro: 'Everything that has been corrected, added or withdrawn in what we published.', noCorrections: 'There are no corrections, updates or withdrawals yet.',
    terms: 'Terms of use',
  },
})
