import { aqkent, p, q, sarybulaq } from '../blocks.ts'
import type { DemoQuote, DemoStory } from '../shapes.ts'

export const societyQuotes: readonly DemoQuote[] = [
  {
    key: 'ysqaqova-trees', speaker: 'ysqaqova', source: 'interview', daysAgo: 58,
    occasion: { kk: 'Ағаш отырғызу күні', ru: 'День посадки деревьев', en: 'Tree planting day' },
    kk: 'Ағаш отырғызу – бір сағаттың ісі, оны күту – он жылдың ісі. Сондықтан әр көшетке бір отбасы жауапты.',
    ru: 'Посадить дерево – дело одного часа, вырастить – десяти лет. Поэтому за каждый саженец отвечает семья.',
    en: 'Planting a tree takes an hour and raising it takes ten years. That is why each sapling has a family to look after it.',
  },
  {
    key: 'ysqaqova-warm-box', speaker: 'ysqaqova', source: 'interview', daysAgo: 4,
    occasion: { kk: '«Жылы қорап» шарасы', ru: 'Акция «Тёплая коробка»', en: 'Warm Box campaign' },
    kk: 'Біз «көмек» деген сөзді айтпауға тырысамыз. Көршіңе қонаққа барғанда құр қол бармайсың ғой – қорап та сол сияқты.',
    ru: 'Слово «помощь» мы стараемся не произносить. К соседу в гости с пустыми руками не ходят – вот и коробка такая же.',
    en: 'We try not to use the word “aid”. You do not visit a neighbour empty-handed, and the box is the same sort of thing.',
  },
  {
    key: 'abdirakhman-warm-box', speaker: 'abdirakhman', source: 'interview', daysAgo: 4,
    occasion: { kk: '«Жылы қорап» шарасы', ru: 'Акция «Тёплая коробка»', en: 'Warm Box campaign' },
    kk: 'Қорапты әкелген балалар қардан жол ашып берді, отын жарып берді. Ең қымбат сыйлық осы болды.',
    ru: 'Ребята принесли коробку, а заодно расчистили снег и накололи дров. Это и был самый дорогой подарок.',
    en: 'The young people who brought the box also cleared the snow and chopped wood. That was the dearest gift.',
  },
  {
    key: 'sokolova-festival', speaker: 'sokolova', source: 'speech', daysAgo: 36,
    occasion: { kk: 'Кітап фестивалі', ru: 'Книжный фестиваль', en: 'Book festival' },
    kk: 'Бес жасар оқырман мен сексен жасар оқырман бір сөрінің жанында кездессе, кітапхана өз ісін атқарды деген сөз.',
    ru: 'Если у одной полки встретились читатель пяти лет и читатель восьмидесяти, библиотека своё дело сделала.',
    en: 'When a reader of five and a reader of eighty meet at the same shelf, the library has done its job.',
  },
  {
    key: 'dauletov-cup', speaker: 'dauletov', source: 'interview', daysAgo: 8,
    occasion: { kk: 'Аула командаларының кубогы', ru: 'Кубок дворовых команд', en: 'Neighbourhood football cup' },
    kk: 'Бізге жұлдыз емес, ертең де жаттығуға келетін бала керек. Кубок – соған себеп қана.',
    ru: 'Нам нужны не звёзды, а дети, которые и завтра придут на тренировку. Кубок – только повод.',
    en: 'We are not looking for stars but for children who will come back to training tomorrow. The cup is only the occasion.',
  },
  {
    key: 'dauletov-girls', speaker: 'dauletov', source: 'interview', daysAgo: 8,
    occasion: { kk: 'Аула командаларының кубогы', ru: 'Кубок дворовых команд', en: 'Neighbourhood football cup' },
    kk: 'Былтыр қыздар командасы біреу-ақ еді, биыл тоғызға жетті. Ақтық ойынға жиналған жанкүйер ересектердің матчынан көп болды.',
    ru: 'В прошлом году команда девочек была одна, в этом – девять. На их финал пришло больше болельщиков, чем на матч взрослых.',
    en: 'Last year there was one girls’ team; this year there are nine. Their final drew more fans than the adults’ match.',
  },
  {
    key: 'sokolova-dombyra', speaker: 'sokolova', source: 'written', daysAgo: 22,
    occasion: { kk: 'Домбыра кешінің шақыруы', ru: 'Приглашение на вечер домбры', en: 'Invitation to the dombyra evening' },
    kk: 'Күйді тыңдау үшін тіл білу шарт емес. Сондықтан кешке барлық көршілерімізді шақырамыз.',
    ru: 'Чтобы слушать кюй, знать язык не обязательно. Поэтому мы зовём на вечер всех соседей.',
  },
]

export const societyStories: readonly DemoStory[] = [
  {
    key: 'warm-box', kind: 'news', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай'], topics: ['society'],
    photos: ['volunteers-golden', 'winter-street-dusk', 'portrait-ysqaqova'], moment: { daysAgo: 4, at: '13:00' }, outcome: 'live', contact: 'district-press',
    kk: {
      headline: 'Еріктілер жалғызбасты қарттарға 300 «жылы қорап» жеткізді',
      lead: 'Бес ауданның еріктілері екі күнде қыстық киім, дәрі қобдишасы мен азық-түлік салынған қораптарды таратты.',
      body: [
        p('Қораптың ішіне не салынатынын қарттардың өздері айтқан: біреуі жүн шұлық сұраса, екіншісі радио мен ірі қаріпті кітап қалапты.'),
        q('ysqaqova-warm-box'),
        p('Еріктілер үйлерді аралағанда пеш пен сымдардың күйін де тексерді. Он жеті үйде пешті жөндеу қажет болып шықты, шеберлер осы аптада барады.'),
        q('abdirakhman-warm-box'),
        p('Шараға ауыл дүкендері мен мектеп оқушылары қосылды. Қыс бойы еріктілер қарттарға аптасына бір рет соғып тұрады.'),
      ],
    },
    ru: {
      headline: 'Волонтёры привезли одиноким пожилым людям 300 «тёплых коробок»',
      lead: 'За два дня волонтёры пяти районов раздали коробки с зимней одеждой, аптечками и продуктами.',
      body: [
        p('Что положить в коробку, решали сами старики: кто-то просил шерстяные носки, кто-то – радио и книги с крупным шрифтом.'),
        q('ysqaqova-warm-box'),
        p('Заодно волонтёры проверили печи и проводку. В семнадцати домах печь нужно чинить, мастера придут на этой неделе.'),
        q('abdirakhman-warm-box'),
        p('К акции присоединились сельские магазины и школьники. Всю зиму волонтёры будут раз в неделю навещать подопечных.'),
      ],
    },
    en: {
      headline: 'Volunteers deliver 300 “warm boxes” to older people living alone',
      lead: 'In two days volunteers from five districts handed out boxes of winter clothes, medicines and food.',
      body: [
        p('The older people decided what went inside: some asked for woollen socks, others for a radio and books in large print.'),
        q('ysqaqova-warm-box'),
        p('The volunteers also checked stoves and wiring. Seventeen stoves need repair, and craftsmen will call this week.'),
        q('abdirakhman-warm-box'),
        p('Village shops and schoolchildren joined in. All winter the volunteers will call once a week.'),
      ],
    },
  },
  {
    key: 'tree-planting', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['environment', 'society'],
    photos: ['volunteers-day', 'skyline-day'], moment: { daysAgo: 58, at: '14:45' }, outcome: 'live',
    kk: {
      headline: 'Ақкентте бір күнде 2 600 түп ағаш отырғызылды',
      lead: 'Сенбілікке үш мыңнан астам тұрғын шықты. Көшеттер қаланың жел өтіндегі солтүстік шетіне егілді.',
      body: [
        p('Қайың, үйеңкі мен қарағаш ормандар шаруашылығынан әкелінді. Алаңға тамшылатып суару жүйесі тартылған.'),
        q('ysqaqova-trees'),
        p('Әр көшетке нөмір берілді. Отбасылар оның күйін арнайы картаға түсіріп отырады.'),
        p('Былтыр отырғызылған ағаштың 81%-ы өсіп кетті. Солғандарының орнына биыл жаңасы егілді.'),
        p('Келесі сенбілік көктемде, өзен жағасында өтеді.'),
      ],
    },
    ru: {
      headline: 'В Аккенте за один день посадили 2 600 деревьев',
      lead: 'На субботник вышли больше трёх тысяч жителей. Саженцы высадили на северной окраине, открытой ветрам.',
      body: [
        p('Берёзу, клён и карагач привезли из лесного хозяйства. На участке проложили капельный полив.'),
        q('ysqaqova-trees'),
        p('Каждому саженцу присвоили номер, и семьи отмечают его состояние на карте.'),
        p('Из прошлогодних деревьев прижился 81%. На место погибших посадили новые.'),
      ],
    },
  },
  {
    key: 'night-library', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['culture', 'education'],
    photos: ['library-dusk', 'portrait-sokolova'], moment: { daysAgo: 17, at: '20:15' }, outcome: 'live',
    kk: {
      headline: 'Орталық кітапхана түнгі он екіге дейін ашық болады',
      lead: 'Емтихан маусымында студенттерге арналған кешкі оқу залы ашылды. Кіру тегін.',
      body: [
        p('Залда 80 орын, ноутбукке арналған розеткалар мен дербес шамдар бар. Кітапханашы кешкі жетіден кейін де кеңес береді.'),
        q('sokolova-reading'),
        p('Кешкі автобустың екі бағыты кітапхана жанынан өтеді, соңғысы 23:50-де.'),
        p('Алғашқы аптада залға күніне орта есеппен 65 оқырман келді.'),
      ],
    },
    ru: {
      headline: 'Центральная библиотека будет открыта до полуночи',
      lead: 'На время экзаменов для студентов открыли вечерний читальный зал. Вход свободный.',
      body: [
        p('В зале 80 мест, розетки для ноутбуков и настольные лампы. Библиотекарь консультирует и после семи вечера.'),
        q('sokolova-reading'),
        p('Мимо библиотеки ходят два вечерних автобуса, последний – в 23:50.'),
        p('В первую неделю в зал приходило в среднем 65 человек в день.'),
      ],
    },
    en: {
      headline: 'Central Library to stay open until midnight',
      lead: 'An evening reading room has opened for students during the exam season. Entry is free.',
      body: [
        p('The room has 80 seats, sockets for laptops and reading lamps. A librarian is on hand after seven in the evening as well.'),
        q('sokolova-reading'),
        p('Two evening buses pass the library, the last at 23:50.'),
        p('In its first week the room drew 65 readers a day on average.'),
      ],
    },
  },
  {
    key: 'book-festival', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['culture'],
    photos: ['library-day', 'crowd-golden'], moment: { daysAgo: 36, at: '18:20' }, outcome: 'live', event: 'book-festival',
    kk: {
      headline: 'Кітап фестивалінде балалар ең көп оқыған шығарманы таңдады',
      lead: 'Үш күнге созылған фестивальге он бір мың адам келді. Балалар дауысын ертегілер жинағына берді.',
      body: [
        p('Қырық баспа өз шатырын тікті, жазушылармен жиырма екі кездесу өтті. Ескі кітапты жаңасына айырбастау бұрышында ең ұзын кезек тұрды.'),
        q('sokolova-festival'),
        p('Көзі көрмейтін оқырмандарға арнап дыбысты кітаптар үйі ашылды. Онда еріктілер он екі шығарманы дауыстап оқып, жазып шықты.'),
        p('Фестивальден түскен қаражатқа ауыл кітапханалары үшін 900 кітап сатып алынады.'),
      ],
    },
    ru: {
      headline: 'На книжном фестивале дети выбрали самую любимую книгу',
      lead: 'Трёхдневный фестиваль посетили одиннадцать тысяч человек. Дети проголосовали за сборник сказок.',
      body: [
        p('Свои шатры поставили сорок издательств, прошло двадцать две встречи с писателями. Самая длинная очередь стояла туда, где старую книгу меняли на новую.'),
        q('sokolova-festival'),
        p('Для незрячих читателей открыли дом звучащей книги: волонтёры прочли вслух и записали двенадцать произведений.'),
        p('На вырученные деньги для сельских библиотек купят 900 книг.'),
      ],
    },
  },
  {
    key: 'yard-cup', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['sport'],
    photos: ['stadium-day', 'stadium-night', 'portrait-dauletov'], moment: { daysAgo: 8, at: '21:30' }, outcome: 'live', event: 'yard-cup-final',
    kk: {
      headline: 'Аула командалары кубогы: ақтық ойын пенальтимен шешілді',
      lead: 'Маусым бойы 96 команда бақ сынаған жарыста «Шығыс» ауласының жасөспірімдері жеңді.',
      body: [
        p('Негізгі уақыт 2:2 есебімен аяқталды. Шешуші соққыны он үш жасар қақпашы өзі орындады.'),
        q('dauletov-cup'),
        p('Қыздар арасындағы ақтық ойын алты жылдық тарихта алғаш рет үлкен стадионда өтті.'),
        { gallery: ['stadium-day', 'stadium-night'] },
        q('dauletov-girls'),
        p('Жеңімпаздар жазда қалалық спорт лагерінде жаттығады. Барлық қатысушы команда жаңа доп пен жейде алды.'),
      ],
    },
    ru: {
      headline: 'Кубок дворовых команд: финал решили пенальти',
      lead: 'В турнире, где весь сезон играли 96 команд, победили подростки двора «Восточный».',
      body: [
        p('Основное время закончилось со счётом 2:2. Решающий удар нанёс тринадцатилетний вратарь.'),
        q('dauletov-cup'),
        p('Финал среди девочек впервые за шесть лет прошёл на большом стадионе.'),
        q('dauletov-girls'),
        p('Летом победители поедут в городской спортивный лагерь. Все команды получили новые мячи и футболки.'),
      ],
    },
    en: {
      headline: 'Neighbourhood cup final goes to penalties',
      lead: 'Teenagers from the Eastern yard have won a season-long tournament of 96 teams.',
      body: [
        p('The match ended 2–2. The winning penalty was taken by the thirteen-year-old goalkeeper himself.'),
        q('dauletov-cup'),
        p('For the first time in six years the girls’ final was played in the main stadium.'),
        q('dauletov-girls'),
        p('The winners will train at the city sports camp this summer. Every team received new balls and shirts.'),
      ],
    },
  },
  {
    key: 'dombyra-evening', kind: 'announcement', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['culture'],
    photos: ['stage-night', 'stage-dusk'], moment: { daysAgo: -2, at: '09:00' }, outcome: 'scheduled', event: 'dombyra-evening',
    kk: {
      headline: 'Домбыра кешінде жүз күйші бірге өнер көрсетеді',
      lead: 'Жексенбі күні Ақкенттің мәдениет сарайында күй кеші өтеді. Кіру еркін.',
      body: [
        p('Ең кіші күйші алты жаста, ең үлкені жетпіс тоғызда. Бағдарламада халық күйлері мен жаңа шығармалар бар.'),
        q('sokolova-dombyra'),
        p('Кеш сағат 18:00-де басталып, екі сағатқа созылады. Залда 900 орын бар, келушілер көп болса, кеш дәлізге қойылған экраннан да көрсетіледі.'),
        p('Кештен кейін қалаған адам домбыра ұстап көріп, шеберлерден кеңес ала алады.'),
      ],
    },
  },
]
