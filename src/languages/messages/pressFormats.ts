import { defineMessages } from '../defineMessages.ts'

/** The page about formats for newsrooms' systems. */
export const sayPressFormats = defineMessages({
  kk: {
    title: 'Редакция жүйелеріне арналған пішімдер',
    intro: 'Жаңалықтар, фотолар, дәйексөздер және баспасөз жинақтары редакция жүйелері оқитын пішімдерде беріледі. Тіркелу де, кілт те қажет емес.',
    formats: 'Пішімдер', feeds: 'Таспалар', items: 'Жеке материалдар', rules: 'Ережелер', keys: 'Редакция кілті',
    ninjs: 'JSON, IPTC стандартының қазіргі нұсқасы', ninjs1: 'JSON, бұрынғы жүйелерге арналған', newsml: 'XML, ақпарат агенттіктерінің пішімі', reader: 'таспа оқитын бағдарламаларға арналған',
    allNews: 'Барлық жаңалық', allPhotos: 'Барлық фото', allQuotes: 'Барлық дәйексөз', name: 'АТАУЫ', scoped: 'Тақырып, спикер немесе редакция бойынша', scopedHow: 'АТАУЫ – сол беттің мекенжайындағы соңғы бөлік. Соңындағы .ninjs орнына .ninjs1, .newsml, .rss, .atom немесе .json жазуға болады.',
    itemHow: 'ID орнына материалдың нөмірі қойылады; ол әр беттің басындағы rel="alternate" сілтемелерінде жазылған. kits – жаңалық пен оған қатысты барлық материал, shoots – бір түсірілімнің фотолары.',
    ruleSame: 'Материалдың uri мәні ешқашан өзгермейді; version әр өзгерістен кейін өседі.',
    ruleCanceled: 'Қайтарып алынған материал pubStatus: canceled мәнімен және себебімен қалады, өз мекенжайында 410 коды қайтады. Түзетілген және қайтарып алынған материал 30 күн бойы таспаның бірінші бетінде тұрады.',
    ruleEmbargo: 'Эмбаргодағы материал таспаларға түспейді.',
    ruleConditional: 'If-None-Match немесе If-Modified-Since жіберсеңіз, өзгеріс болмаған кезде 304 коды қайтады. Таспаны минутына бір реттен жиі сұраудың қажеті жоқ.',
    keyText: 'Жүйеңіз көп сұраныс жіберсе немесе редакцияңыз материалдың түзетілгенін не қайтарып алынғанын тікелей білгісі келсе, баспасөз қызметінен кілт алыңыз. Оны әр сұраныста былай жіберіңіз:',
  },
  ru: {
    title: 'Форматы для редакционных систем',
    intro: 'Новости, фотографии, цитаты и пресс-киты отдаются в форматах, которые читают системы редакций. Ни регистрации, ни ключа не нужно.',
    formats: 'Форматы', feeds: 'Ленты', items: 'Отдельные материалы', rules: 'Правила', keys: 'Ключ редакции',
    ninjs: 'JSON, нынешняя версия стандарта IPTC', ninjs1: 'JSON для более старых систем', newsml: 'XML, формат информационных агентств', reader: 'для программ чтения лент',
    allNews: 'Все новости', allPhotos: 'Все фотографии', allQuotes: 'Все цитаты', name: 'ИМЯ', scoped: 'По теме, спикеру или редакции', scopedHow: 'ИМЯ – последняя часть адреса соответствующей страницы. Вместо .ninjs в конце можно написать .ninjs1, .newsml, .rss, .atom или .json.',
    itemHow: 'Вместо ID ставится номер материала: он указан в ссылках rel="alternate" в начале каждой страницы. kits – новость вместе со всем, что к ней относится, shoots – снимки одной съёмки.',
    ruleSame: 'uri материала не меняется никогда; version растёт с каждым изменением.',
    ruleCanceled: 'Отозванный материал остаётся со значением pubStatus: canceled и причиной, по своему адресу он отвечает кодом 410. Исправленное и отозванное 30 дней стоит на первой странице ленты.',
    ruleEmbargo: 'Материалы под эмбарго в ленты не попадают.',
    ruleConditional: 'Если прислать If-None-Match или If-Modified-Since, а изменений не было, ответом будет код 304. Запрашивать ленту чаще раза в минуту незачем.',
    keyText: 'Если ваша система обращается к нам часто или редакция хочет напрямую узнавать об исправлениях и отзывах, получите ключ в пресс-службе. Передавайте его в каждом запросе так:',
  },
  en: {
    title: 'Formats for newsroom systems',
    intro: 'News, photos, quotes and press kits come in the formats that newsroom systems read. No account and no key are needed.',
    formats: 'Formats', feeds: 'Feeds', items: 'Single items', rules: 'Rules', keys: 'Newsroom key',
    ninjs: 'JSON, the current version of the IPTC standard', ninjs1: 'JSON, for older systems', newsml: 'XML, the format of news agencies', reader: 'for feed readers',
    allNews: 'All news', allPhotos: 'All photos', allQuotes: 'All quotes', name: 'NAME', scoped: 'By topic, speaker or desk', scopedHow: 'NAME is the last part of the address of that page. Instead of .ninjs an address may end with .ninjs1, .newsml, .rss, .atom or .json.',
    itemHow: 'Put the id of the item in place of ID: it stands in the rel="alternate" links at the head of each page. kits is a story with everything that belongs to it, shoots are the photos of one shoot.',
    ruleSame: 'The uri of an item never changes; its version grows with every change.',
    ruleCanceled: 'An item that was withdrawn stays with pubStatus: canceled and the reason, and its address answers 410. What was corrected or withdrawn stands on the first page of a feed for 30 days.',
    ruleEmbargo: 'Nothing under embargo is in any feed.',
    ruleConditional: 'Send If-None-Match or If-Modified-Since, and the answer is 304 while nothing has changed. There is no need to ask for a feed more than once a minute.',
    keyText: 'If your system asks often, or your newsroom wants to be told directly of corrections and withdrawals, ask the press service for a key. Send it with every request like this:',
  },
})
