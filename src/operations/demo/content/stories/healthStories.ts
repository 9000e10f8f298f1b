import { aqkent, h, p, q, sarybulaq } from '../blocks.ts'
import type { DemoQuote, DemoStory } from '../shapes.ts'

export const healthQuotes: readonly DemoQuote[] = [
  {
    key: 'seiitova-day-ward', speaker: 'seiitova', source: 'interview', daysAgo: 2,
    occasion: { kk: 'Күндізгі стационардың ашылуы', ru: 'Открытие дневного стационара', en: 'Opening of the day ward' },
    kk: 'Бұрын баласына ем алу үшін ата-ана бір апта жұмыстан сұранатын. Енді бала таңертең келеді, емін қабылдайды, түстен кейін үйіне қайтады.',
    ru: 'Раньше, чтобы пролечить ребёнка, родителям приходилось на неделю отпрашиваться с работы. Теперь малыш приходит утром, получает процедуры и после обеда возвращается домой.',
    en: 'Parents used to take a week off work to have a child treated. Now the child comes in the morning, gets the treatment and is home in the afternoon.',
  },
  {
    key: 'aqzholov-day-ward', speaker: 'aqzholov', source: 'speech', daysAgo: 2,
    occasion: { kk: 'Күндізгі стационардың ашылуы', ru: 'Открытие дневного стационара', en: 'Opening of the day ward' },
    kk: 'Бұл бөлім тұрғындардың өтінішімен ашылды. Кездесулерде ең жиі қойылған сұрақ осы еді, бүгін оған нақты жауап бердік.',
    ru: 'Это отделение открыли по просьбе жителей. На встречах об этом спрашивали чаще всего, и сегодня мы ответили делом.',
    en: 'This ward opened because residents asked for it. It was the question we heard most often at our meetings, and today we have answered it with deeds.',
  },
  {
    key: 'seiitova-mobile-clinic', speaker: 'seiitova', source: 'interview', daysAgo: 52,
    occasion: { kk: 'Көшпелі емхананың алғашқы сапары', ru: 'Первый выезд передвижной поликлиники', en: 'First trip of the mobile clinic' },
    kk: 'Ауылдағы әже қалаға шыққысы келмейді: жол алыс, немере жас. Сондықтан аппаратты да, маманды да өзіміз апарамыз.',
    ru: 'Сельская бабушка не хочет ехать в город: дорога дальняя, внуки маленькие. Поэтому мы сами привозим и аппаратуру, и специалистов.',
    en: 'A grandmother in the village does not want to travel to town: the road is long and the grandchildren are small. So we bring the equipment and the specialists to her.',
  },
  {
    key: 'abdirakhman-mobile-clinic', speaker: 'abdirakhman', source: 'interview', daysAgo: 52,
    occasion: { kk: 'Көшпелі емхананың алғашқы сапары', ru: 'Первый выезд передвижной поликлиники', en: 'First trip of the mobile clinic' },
    kk: 'Көзімді соңғы рет үш жыл бұрын тексертіппін. Бүгін үйден шыққаныма жарты сағат болмай жатып, көзілдірігімді жазып берді.',
    ru: 'Последний раз я проверяла зрение три года назад. А сегодня не прошло и получаса, как мне выписали очки.',
    en: 'The last time I had my eyes tested was three years ago. Today, within half an hour of leaving home, I had a prescription for glasses.',
  },
  {
    key: 'seiitova-vaccination', speaker: 'seiitova', source: 'briefing', daysAgo: 9,
    occasion: { kk: 'Маусымдық екпе туралы брифинг', ru: 'Брифинг о сезонной вакцинации', en: 'Briefing on seasonal vaccination' },
    kk: 'Екпе ауруды толық болдырмайды деп айта алмаймыз. Бірақ оның ауыр өтуінен сақтайтынын жыл сайынғы деректеріміз көрсетіп отыр.',
    ru: 'Мы не можем сказать, что прививка полностью исключает болезнь. Но от тяжёлого течения она защищает – это показывают наши данные каждый год.',
  },
]

export const healthStories: readonly DemoStory[] = [
  {
    key: 'day-ward', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['health'],
    photos: ['hospital-day', 'interview-day', 'portrait-seiitova'], moment: { daysAgo: 2, at: '11:40' }, outcome: 'live', contact: 'city-press', event: 'day-ward-opening',
    kk: {
      headline: 'Ақкентте балаларға арналған күндізгі стационар ашылды',
      lead: 'Қалалық балалар ауруханасында 24 орындық күндізгі стационар жұмысын бастады. Мұнда ем алатын балалар кешке үйлеріне қайтады.',
      body: [
        p('Бөлім аурухананың бұрынғы мұрағаты орналасқан екінші қабатта жабдықталды. Бес палата, ем-шара бөлмесі және ата-аналарға арналған демалыс бұрышы бар.'),
        q('seiitova-day-ward'),
        p('Стационарда педиатр, невролог және емдік дене шынықтыру маманы қабылдайды. Жолдаманы учаскелік дәрігер береді, ем тегін.'),
        { photo: 'interview-day' },
        p('Жөндеу жұмыстары төрт айға созылды. Осы уақыт ішінде аурухана қызметін тоқтатқан жоқ: науқастар көрші корпуста емделді.'),
        q('aqzholov-day-ward'),
        { factBox: { title: 'Қалай жазылуға болады', paragraphs: ['Тіркеу бөлімі жұмыс күндері сағат 08:00-ден 18:00-ге дейін ашық.', 'Баланың туу туралы куәлігі мен дәрігердің жолдамасы қажет.'] } },
        p('Алғашқы аптаға 61 бала жазылып үлгерді. Сұраныс артса, жыл соңында тағы алты орын қосылады.'),
      ],
    },
    ru: {
      headline: 'В Аккенте открылся дневной стационар для детей',
      lead: 'В городской детской больнице начал работу дневной стационар на 24 места. Дети, которые здесь лечатся, вечером возвращаются домой.',
      body: [
        p('Отделение оборудовали на втором этаже, где раньше размещался архив больницы. Здесь пять палат, процедурный кабинет и уголок отдыха для родителей.'),
        q('seiitova-day-ward'),
        p('В стационаре принимают педиатр, невролог и специалист по лечебной физкультуре. Направление выдаёт участковый врач, лечение бесплатное.'),
        p('Ремонт занял четыре месяца. Всё это время больница не закрывалась: пациентов лечили в соседнем корпусе.'),
        q('aqzholov-day-ward'),
        p('На первую неделю записался уже 61 ребёнок. Если спрос вырастет, к концу года добавят ещё шесть мест.'),
      ],
    },
    en: {
      headline: 'Day ward for children opens in Aqkent',
      lead: 'A 24-bed day ward has opened at the city’s children’s hospital. Children treated there sleep at home.',
      body: [
        p('The ward occupies the second floor, where the hospital used to keep its archive. It has five rooms, a treatment room and a corner where parents can rest.'),
        q('seiitova-day-ward'),
        p('A paediatrician, a neurologist and a physiotherapist see patients there. Referrals come from the local doctor, and treatment is free.'),
        p('The renovation took four months. The hospital stayed open throughout, with patients treated in the building next door.'),
        q('aqzholov-day-ward'),
        p('Sixty-one children have signed up for the first week. Six more beds will be added by the end of the year if demand grows.'),
      ],
    },
  },
  {
    key: 'mobile-clinic', kind: 'news', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай', 'Дана Нұрпейіс'], topics: ['health', 'society'],
    photos: ['village-day', 'portrait-abdirakhman'], moment: { daysAgo: 52, at: '16:20' }, outcome: 'live', contact: 'district-press',
    kk: {
      headline: 'Көшпелі емхана шалғай ауылдарды аралап шықты',
      lead: 'Үш күнде мамандар төрт ауылдың 380 тұрғынын қарады. Әр оныншы науқас қосымша тексерілуге жіберілді.',
      body: [
        p('Емхананың екі көлігінде рентген, ультрадыбыстық зерттеу және зертхана жабдықтары бар. Бригада құрамында офтальмолог, кардиолог, терапевт және педиатр жүр.'),
        q('seiitova-mobile-clinic'),
        h('Ең көп сұралған маман – офтальмолог'),
        p('Сарыбұлақта дәрігерлерді ауыл клубында қабылдады. Кезек күтпес үшін тұрғындар алдын ала тізімге жазылған.'),
        q('abdirakhman-mobile-clinic'),
        p('Келесі сапар ай соңына жоспарланып отыр. Бағыт ауылдық округтердің өтініштері бойынша жасалады.'),
      ],
    },
    ru: {
      headline: 'Передвижная поликлиника объехала отдалённые сёла',
      lead: 'За три дня специалисты осмотрели 380 жителей четырёх сёл. Каждого десятого направили на дополнительное обследование.',
      body: [
        p('В двух машинах поликлиники есть рентген, аппарат ультразвукового исследования и лаборатория. В бригаде – офтальмолог, кардиолог, терапевт и педиатр.'),
        q('seiitova-mobile-clinic'),
        p('В Сарыбулаке врачи принимали в сельском клубе. Чтобы не стоять в очереди, жители записались заранее.'),
        q('abdirakhman-mobile-clinic'),
        p('Следующий выезд запланирован на конец месяца. Маршрут составят по заявкам сельских округов.'),
      ],
    },
    en: {
      headline: 'Mobile clinic tours remote villages',
      lead: 'In three days doctors examined 380 residents of four villages. One patient in ten was referred for further tests.',
      body: [
        p('The clinic’s two vehicles carry X-ray and ultrasound equipment and a small laboratory. The team includes an ophthalmologist, a cardiologist, a general practitioner and a paediatrician.'),
        q('seiitova-mobile-clinic'),
        p('In Sarybulaq the doctors worked from the village club. Residents had signed up in advance, so nobody stood in line.'),
        q('abdirakhman-mobile-clinic'),
        p('The next trip is planned for the end of the month. Its route will follow requests from rural districts.'),
      ],
    },
  },
  {
    key: 'vaccination', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['health'],
    photos: ['hospital-dusk', 'portrait-seiitova'], moment: { daysAgo: 9, at: '10:15' }, outcome: 'corrected', contact: 'city-press',
    kk: {
      headline: 'Маусымдық екпе: қалада 14 егу бөлмесі жұмыс істейді',
      mistakenHeadline: 'Маусымдық екпе: қалада 12 егу бөлмесі жұмыс істейді',
      lead: 'Тұмауға қарсы екпе науқаны басталды. Алдымен балалар, жүкті әйелдер және 60 жастан асқан тұрғындар екпе алады.',
      note: 'Алғашқы нұсқада егу бөлмелерінің саны 12 деп қате көрсетілген. Дұрысы – 14.',
      body: [
        p('Егу бөлмелері барлық емханада сағат 08:00-ден 20:00-ге дейін ашық, сенбі күні түске дейін қабылдайды. Екпе алдында терапевт қарап шығады.'),
        q('seiitova-vaccination'),
        p('Қалаға 32 мың доза жеткізілді. Қор таусылған жағдайда екінші топтама он күн ішінде келеді.'),
        p('Екпені үйде алғысы келетін қарттар мен мүгедектігі бар жандар емханаға қоңырау шалып, бригада шақырта алады.'),
        p('Мектептерде екпе ата-ананың жазбаша келісімімен ғана жасалады.'),
      ],
    },
    ru: {
      headline: 'Сезонная вакцинация: в городе работают 14 прививочных кабинетов',
      mistakenHeadline: 'Сезонная вакцинация: в городе работают 12 прививочных кабинетов',
      lead: 'Началась прививочная кампания против гриппа. В первую очередь вакцинируют детей, беременных и жителей старше 60 лет.',
      note: 'В первой версии было указано 12 прививочных кабинетов. Правильно – 14.',
      body: [
        p('Прививочные кабинеты во всех поликлиниках открыты с 08:00 до 20:00, в субботу – до обеда. Перед прививкой пациента осматривает терапевт.'),
        q('seiitova-vaccination'),
        p('В город доставили 32 тысячи доз. Если запас закончится, вторая партия поступит в течение десяти дней.'),
        p('Пожилые люди и люди с инвалидностью могут вызвать бригаду на дом по телефону поликлиники.'),
        p('В школах прививку делают только с письменного согласия родителей.'),
      ],
    },
  },
  {
    key: 'night-shift-doctors', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['health'],
    photos: ['hospital-dusk'], moment: { daysAgo: 0, at: '09:05' }, outcome: 'inReview',
    kk: {
      headline: 'Түнгі кезекші педиатр: шақыртулардың жартысы – сұрақ қана',
      lead: 'Ақкентте кешкі алтыдан таңғы сегізге дейін ата-аналарға телефон арқылы кеңес беретін педиатрлар кезекшілігі енгізілді.',
      body: [
        p('Алғашқы екі аптада дәрігерлер 940 қоңырау қабылдаған. Соның тең жартысында жедел жәрдем шақырудың қажеті болмай шықты.'),
        p('Көбіне ата-аналар қызуды қалай түсіруді, дәріні қандай мөлшерде беруді сұрайды. Дәрігер әр кеңестен кейін емханаға қысқаша жазба жолдайды, таңертең учаскелік педиатр науқаспен өзі хабарласады.'),
        p('Кезекшілікке сегіз маман кезектесіп шығады. Олардың үшеуі – зейнеткер дәрігерлер.'),
        p('Бастаманың нәтижесі үш айдан кейін қорытындыланады.'),
      ],
    },
  },
]
