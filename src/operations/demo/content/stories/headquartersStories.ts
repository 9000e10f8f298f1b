import { aqkent, astana, h, p, q, sarybulaq } from '../blocks.ts'
import type { DemoQuote, DemoStory, Imprint } from '../shapes.ts'

export const headquartersQuotes: readonly DemoQuote[] = [
  {
    key: 'sarsen-briefings', speaker: 'sarsen', source: 'briefing', daysAgo: 7,
    occasion: { kk: 'Апталық брифинг', ru: 'Еженедельный брифинг', en: 'Weekly briefing' },
    kk: 'Журналист түнгі он бірде хабарласса да, жауапсыз қалмауы керек. Жауапты білмесек, білетін адамның телефонын береміз.',
    ru: 'Даже если журналист позвонил в одиннадцать вечера, он должен получить ответ. Не знаем сами – дадим телефон того, кто знает.',
    en: 'Even a journalist who calls at eleven at night must get an answer. If we do not know it, we give the number of someone who does.',
  },
  {
    key: 'aqzholov-debate', speaker: 'aqzholov', source: 'speech', daysAgo: 13,
    occasion: { kk: 'Ауруханалар туралы пікірталас', ru: 'Дискуссия о больницах', en: 'Debate on hospitals' },
    kk: 'Ауруханаға бөлінген әр теңгенің қайда кеткенін емделуші білуге құқылы. Алты айдан соң осы залда есеп береміз.',
    ru: 'Пациент вправе знать, куда ушёл каждый выделенный больнице тенге. Через полгода мы отчитаемся в этом же зале.',
    en: 'Patients have the right to know where every tenge given to a hospital went. In six months we will account for it in this same hall.',
  },
  {
    key: 'seiitova-debate', speaker: 'seiitova', source: 'speech', daysAgo: 13,
    occasion: { kk: 'Ауруханалар туралы пікірталас', ru: 'Дискуссия о больницах', en: 'Debate on hospitals' },
    kk: 'Жаңа жабдық жақсы, бірақ жанында лаборант болмаса, ол – қымбат шкаф қана. Әуелі адамды, содан соң аппаратты жоспарлайық.',
    ru: 'Новое оборудование – это хорошо, но без лаборанта рядом это просто дорогой шкаф. Давайте сначала планировать людей, а потом аппараты.',
    en: 'New equipment is welcome, but without a technician beside it, it is an expensive cupboard. Let us plan for people first and machines second.',
  },
  {
    key: 'abdirakhman-debate', speaker: 'abdirakhman', source: 'speech', daysAgo: 13,
    occasion: { kk: 'Ауруханалар туралы пікірталас', ru: 'Дискуссия о больницах', en: 'Debate on hospitals' },
    kk: 'Дәрігер көзіме қарап сөйлессе, аурудың жартысы жазылады. Қағазға емес, адамға уақыт бөлетін тәртіп керек.',
    ru: 'Когда врач говорит, глядя мне в глаза, половина болезни проходит. Нужен порядок, при котором время уходит на человека, а не на бумаги.',
  },
  {
    key: 'sarsen-fake', speaker: 'sarsen', source: 'written', daysAgo: 10,
    occasion: { kk: 'Ресми мәлімдеме', ru: 'Официальное заявление', en: 'Official statement' },
    kk: 'Штаб ешкімнен ақша жинамайды және ешқашан банк деректерін сұрамайды.',
    ru: 'Штаб ни с кого не собирает деньги и никогда не запрашивает банковские данные.',
    en: 'The headquarters does not collect money from anyone and never asks for bank details.',
  },
  {
    key: 'aqzholov-council', speaker: 'aqzholov', source: 'speech', daysAgo: 84,
    occasion: { kk: 'Сайлауалды бағдарламаның таныстырылымы', ru: 'Презентация предвыборной программы', en: 'Launch of the election programme' },
    kk: 'Бағдарламаны біз жазған жоқпыз – оны он екі ауылдың тұрғындары жазды. Біздің міндетіміз – оны мерзімімен бірге ұсыну.',
    ru: 'Эту программу написали не мы – её написали жители двенадцати сёл. Наша задача – назвать сроки.',
  },
  {
    key: 'qozhabek-council', speaker: 'qozhabek', source: 'interview', daysAgo: 84,
    occasion: { kk: 'Сайлауалды бағдарламаның таныстырылымы', ru: 'Презентация предвыборной программы', en: 'Launch of the election programme' },
    kk: 'Маған әдемі сөз керек емес, жолдың қай айда бітетінін айтсын. Мұнда ай да, жыл да жазылыпты.',
    ru: 'Мне красивых слов не нужно, пусть скажут, в каком месяце закончат дорогу. Здесь указаны и месяц, и год.',
  },
  {
    key: 'aqzholov-report', speaker: 'aqzholov', source: 'written', daysAgo: 0,
    occasion: { kk: 'Жылдық есептің алғысөзі', ru: 'Предисловие к годовому отчёту', en: 'Foreword to the annual report' },
    kk: 'Бұл есепте тек орындалған іс емес, орындалмаған отыз бір уәде де жазылған. Олардың әрқайсысына себебі мен жаңа мерзімі көрсетілді.',
    ru: 'В этом отчёте есть не только сделанное, но и тридцать одно невыполненное обещание. У каждого указаны причина и новый срок.',
  },
  {
    key: 'pak-hotline', speaker: 'pak', source: 'interview', daysAgo: 14,
    occasion: { kk: 'Кәсіпкерлермен кездесу', ru: 'Встреча с предпринимателями', en: 'Meeting with entrepreneurs' },
    kk: 'Кәсіпкерге жеңілдік туралы хабар жеңілдіктің мерзімі өткеннен кейін жетеді. Бір терезе, бір телефон болса – соның өзі үлкен қолдау.',
  },
  {
    key: 'ysqaqova-first-trip', speaker: 'ysqaqova', source: 'interview', daysAgo: 95,
    occasion: { kk: 'Еріктілер мектебі', ru: 'Школа волонтёров', en: 'Volunteers’ school' },
    kk: 'Бірінші күні не істерімді білмей, тек шәй құйып жүрдім. Кейін ұқтым: бастау үшін соның өзі жеткілікті екен.',
    ru: 'В первый день я не знала, за что взяться, и просто разливала чай. Потом поняла: чтобы начать, и этого достаточно.',
    en: 'On my first day I did not know what to do, so I just poured tea. Later I understood that this is enough to begin with.',
  },
  {
    key: 'bekmukhan-map', speaker: 'bekmukhan', source: 'interview', daysAgo: 18,
    occasion: { kk: 'Ашық су картасының таныстырылымы', ru: 'Презентация открытой карты вод', en: 'Launch of the open water map' },
    kk: 'Өзеннің мінезін картадан көрген адам жағаға үйді басқаша салады.',
    ru: 'Кто увидел характер реки на карте, тот и дом на берегу построит иначе.',
  },
]

const councilImprint: Imprint = {
  issuedBy: { kk: 'Республикалық штаб', ru: 'Республиканский штаб', en: 'National Headquarters' },
  orderedBy: { kk: 'Сарыбұлақ аудандық штабы', ru: 'Сарыбулакский районный штаб', en: 'Sarybulaq District Headquarters' },
  funds: { kk: 'Штабтың сайлау қоры есебінен төленді', ru: 'Оплачено из средств избирательного фонда штаба', en: 'Paid for from the headquarters’ election fund' },
}

export const headquartersStories: readonly DemoStory[] = [
  {
    key: 'briefing-schedule', kind: 'announcement', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Сәуле Сәрсен'], topics: ['politics'],
    photos: ['briefing-day', 'lectern-dusk', 'portrait-sarsen'], moment: { daysAgo: 7, at: '17:00' }, outcome: 'live', contact: 'national-press', event: 'weekly-briefing', documents: ['briefing-schedule'],
    kk: {
      headline: 'Баспасөз орталығының бір айға арналған брифинг кестесі жарияланды',
      lead: 'Брифингтер жұмыс күндері сағат 17:00-де өтеді. Өңір журналистері онлайн қосыла алады.',
      body: [
        p('Дүйсенбіде – денсаулық сақтау, сейсенбіде – жол мен көлік, сәрсенбіде – білім, бейсенбіде – ауыл шаруашылығы, жұмада апта қорытындысы қаралады.'),
        q('sarsen-briefings'),
        { document: 'briefing-schedule' },
        p('Әр брифингтің толық жазбасы мен мәтіні екі сағат ішінде жарияланады. Сұрақты алдын ала жазып жіберуге болады.'),
        p('Алғаш келетін журналистер үшін тіркелу үстелі сағат 16:30-да ашылады, жеке куәлік пен редакция құжаты жеткілікті.'),
      ],
    },
    ru: {
      headline: 'Пресс-центр опубликовал график брифингов на месяц',
      lead: 'Брифинги проходят по будням в 17:00. Журналисты из регионов могут подключиться онлайн.',
      body: [
        p('В понедельник говорят о здравоохранении, во вторник – о дорогах и транспорте, в среду – об образовании, в четверг – о сельском хозяйстве, в пятницу подводят итоги недели.'),
        q('sarsen-briefings'),
        { document: 'briefing-schedule' },
        p('Полная запись и текст каждого брифинга появляются в течение двух часов. Вопрос можно прислать заранее.'),
        p('Для тех, кто придёт впервые, стойка регистрации открывается в 16:30. Понадобятся удостоверение личности и редакционное удостоверение.'),
      ],
    },
    en: {
      headline: 'Press centre publishes its briefing schedule for the month',
      lead: 'Briefings take place on weekdays at 17:00. Journalists from the regions can join online.',
      body: [
        p('Monday is for health care, Tuesday for roads and transport, Wednesday for education, Thursday for agriculture, and Friday for a summary of the week.'),
        q('sarsen-briefings'),
        { document: 'briefing-schedule' },
        p('A full recording and transcript follow within two hours. Questions may be sent in advance.'),
        p('For newcomers the registration desk opens at 16:30; an identity card and a press card are enough.'),
      ],
    },
  },
  {
    key: 'hospital-debate', kind: 'news', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Ерасыл Тоқсанбай', 'Дана Нұрпейіс'], topics: ['politics', 'health'],
    photos: ['hall-day', 'hall-dusk', 'portrait-abdirakhman'], moment: { daysAgo: 13, at: '20:40' }, outcome: 'live', contact: 'national-press', event: 'hospital-debate',
    kk: {
      headline: 'Ауруханалар туралы үш сағаттық пікірталаста 48 сұрақ қойылды',
      lead: 'Дәрігерлер, емделушілер және қаржыгерлер аурухана бюджетін қалай бөлу керегін ашық талқылады.',
      body: [
        p('Пікірталас Астанадағы конференция залында өтіп, алты өңір тікелей байланысқа шықты. Сұрақтардың үштен бірі кадр тапшылығына арналды.'),
        q('seiitova-debate'),
        h('Емделушілер не дейді'),
        p('Емделушілердің өкілдері кезек пен қағазбастылыққа шағымданды. Дәрігер қабылдауының орташа ұзақтығы – 12 минут, соның жетеуі құжат толтыруға кетеді.'),
        q('abdirakhman-debate'),
        p('Қатысушылар үш ұсынысқа келісті: мейіргер көмекшісін енгізу, анықтамаларды біріктіру және шығыстарды тоқсан сайын жариялау.'),
        q('aqzholov-debate'),
      ],
    },
    ru: {
      headline: 'На трёхчасовой дискуссии о больницах прозвучало 48 вопросов',
      lead: 'Врачи, пациенты и финансисты открыто обсудили, как распределять больничный бюджет.',
      body: [
        p('Дискуссия прошла в конференц-зале в Астане, на прямую связь вышли шесть регионов. Треть вопросов касалась нехватки кадров.'),
        q('seiitova-debate'),
        h('Что говорят пациенты'),
        p('Представители пациентов жаловались на очереди и бумажную волокиту. Приём длится в среднем 12 минут, семь из них врач заполняет документы.'),
        q('abdirakhman-debate'),
        p('Участники согласились с тремя предложениями: ввести должность помощника медсестры, объединить справки и каждый квартал публиковать расходы.'),
        q('aqzholov-debate'),
      ],
    },
  },
  {
    key: 'fake-collections', kind: 'statement', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Сәуле Сәрсен'], topics: ['politics', 'society'],
    photos: ['lectern-day', 'portrait-sarsen'], moment: { daysAgo: 10, at: '12:20' }, outcome: 'live', contact: 'national-press',
    kk: {
      headline: 'Штаб атынан ақша сұраған хабарламаларға қатысты мәлімдеме',
      lead: 'Соңғы екі күнде мессенджерлерде штаб атынан «қайырымдылық жарнасын» сұраған жалған хабарламалар тарады.',
      body: [
        q('sarsen-fake'),
        p('Жалған хабарламаларда басқа ұйымның есепшоты көрсетілген. Деректер құқық қорғау органдарына тапсырылды.'),
        p('Штабтың барлық байланыс мәліметі осы сайттың «Баспасөз» бөлімінде жарияланған. Басқа нөмірден келген өтінішке жауап бермеңіз.'),
        p('Ақша аударып қойған болсаңыз, банкке дереу хабарласып, аударымды тоқтатуды сұраңыз.'),
        p('Мәлімдемені толық көлемде көшіріп басуға болады.'),
      ],
    },
    ru: {
      headline: 'Заявление о сообщениях, в которых от имени штаба просят деньги',
      lead: 'Последние два дня в мессенджерах рассылают поддельные сообщения: в них от имени штаба просят «благотворительный взнос».',
      body: [
        q('sarsen-fake'),
        p('В поддельных сообщениях указан счёт посторонней организации. Данные переданы в правоохранительные органы.'),
        p('Все контакты штаба опубликованы в разделе «Прессе» этого сайта. Не отвечайте на просьбы с других номеров.'),
        p('Если вы уже перевели деньги, немедленно свяжитесь с банком и попросите остановить перевод.'),
      ],
    },
    en: {
      headline: 'Statement on messages asking for money in our name',
      lead: 'For the past two days fake messages have been asking for a “charity contribution” on behalf of the headquarters.',
      body: [
        q('sarsen-fake'),
        p('The fake messages give the account of another organisation. The details have been passed to the police.'),
        p('All our contacts are published in the Press section of this site. Do not reply to requests from other numbers.'),
        p('If you have already sent money, call your bank at once and ask it to stop the transfer.'),
      ],
    },
  },
  {
    key: 'council-programme', kind: 'pressRelease', nature: 'campaign', desk: 'district', dateline: sarybulaq, bylines: ['Гүлназ Оспан'], topics: ['politics'],
    photos: ['crowd-day', 'interview-golden', 'portrait-aqzholov'], moment: { daysAgo: 84, at: '13:15' }, outcome: 'live', contact: 'district-press', imprint: councilImprint,
    kk: {
      headline: 'Аудандық кеңес сайлауы: мерзімі көрсетілген 40 тармақты бағдарлама ұсынылды',
      lead: 'Сарыбұлақта өткен жиында аудандық кеңеске үміткерлердің ортақ бағдарламасы таныстырылды.',
      body: [
        p('Бағдарламаға он екі ауылда өткен кездесулердің 640 ұсынысы кірді. Әр тармақтың мерзімі, құны және жауапты адамы көрсетілген.'),
        q('aqzholov-council'),
        p('Бірінші кезекте ауызсу, мектеп автобусы және екі көпір тұр. Оларға қажет қаражаттың 70%-ы аудан бюджетінен қарастырылмақ.'),
        q('qozhabek-council'),
        p('Бағдарламаның толық мәтінін ауылдық кітапханалардан алуға болады.'),
      ],
    },
    ru: {
      headline: 'Выборы в районный совет: представлена программа из 40 пунктов со сроками',
      lead: 'На встрече в Сарыбулаке представили общую программу кандидатов в районный совет.',
      body: [
        p('В программу вошли 640 предложений, собранных в двенадцати сёлах. У каждого пункта есть срок, стоимость и ответственный.'),
        q('aqzholov-council'),
        p('На первом месте – питьевая вода, школьный автобус и два моста. 70% необходимых средств планируют взять из районного бюджета.'),
        q('qozhabek-council'),
        p('Полный текст программы можно получить в сельских библиотеках.'),
      ],
    },
  },
  {
    key: 'council-thanks', kind: 'news', nature: 'campaign', desk: 'district', dateline: sarybulaq, bylines: ['Гүлназ Оспан'], topics: ['politics', 'society'],
    photos: ['crowd-golden'], moment: { daysAgo: 0, at: '10:45' }, outcome: 'draft', imprint: councilImprint,
    kk: {
      headline: 'Бағдарламаның алғашқы жүз күні: не істелді, не қалды',
      lead: 'Аудандық штаб сайлауалды бағдарламаның орындалуы туралы бірінші есебін дайындап жатыр.',
      body: [
        p('Қырық тармақтың он бірі орындалды, он тоғызы орындалу үстінде. Қалғандарының мерзімі келер жылға белгіленген.'),
        p('Есеп ауыл жиындарында оқылады. Алғашқы жиын Қайыңдыда өтеді.'),
        p('Кешіккен екі тармақтың себебі бөлек түсіндіріледі: жобалық құжат қайта жасалып жатыр.'),
        p('Тұрғындардың бағасын білу үшін сауалнама жүргізіледі.'),
      ],
    },
  },
  {
    key: 'annual-report', kind: 'pressRelease', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Сәуле Сәрсен'], topics: ['politics', 'economy'],
    photos: ['desk-dawn', 'skyline-dawn', 'portrait-aqzholov'], moment: { daysAgo: -1, at: '10:00' }, outcome: 'embargoed', contact: 'national-press', documents: ['report-summary'],
    kk: {
      headline: 'Жылдық есеп: 214 уәденің 183-і орындалды',
      lead: 'Республикалық штаб өңірлік кездесулерде берілген уәделердің орындалуы туралы есебін жариялайды.',
      body: [
        p('Есеп он жеті өңірдегі кездесулердің хаттамаларына сүйенеді. Деректерді тәуелсіз сарапшылар тексерген.'),
        q('aqzholov-report'),
        { document: 'report-summary' },
        p('Ең көп орындалғаны – жол жөндеу мен мектепке қатысты уәделер. Ең көп кешіккені – ауылдағы интернет пен мамандарға арналған тұрғын үй.'),
        p('Толық кестелер ашық деректер түрінде беріледі.'),
      ],
    },
    ru: {
      headline: 'Годовой отчёт: выполнены 183 обещания из 214',
      lead: 'Республиканский штаб публикует отчёт о том, как выполнены обещания, данные на встречах в регионах.',
      body: [
        p('Отчёт основан на протоколах встреч в семнадцати регионах. Данные проверили независимые эксперты.'),
        q('aqzholov-report'),
        { document: 'report-summary' },
        p('Лучше всего выполняются обещания о ремонте дорог и школах. Больше всего отстают сельский интернет и жильё для специалистов.'),
        p('Полные таблицы опубликуют в виде открытых данных.'),
      ],
    },
  },
  {
    key: 'business-hotline', kind: 'news', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Ерасыл Тоқсанбай'], topics: ['economy'],
    photos: ['desk-dusk', 'portrait-pak'], moment: { daysAgo: 0, at: '15:30' }, outcome: 'approved', contact: 'national-press',
    kk: {
      headline: 'Шағын кәсіпке арналған бірыңғай кеңес желісі ашылады',
      lead: 'Кәсіпкерлер салық, несие және жалға алу мәселелері бойынша бір нөмірден кеңес ала алады.',
      body: [
        p('Желіде заңгер, есепші және несие маманы кезекшілік атқарады. Күрделі сұраққа жазбаша жауап екі жұмыс күнінде беріледі.'),
        q('pak-hotline'),
        p('Бастапқы кезеңде желі үш облыста жұмыс істейді. Нәтижесі бойынша қалған өңірлер қосылады.'),
        p('Жиі қойылатын сұрақтардың жауабы ай сайын ашық жинақ болып шығады.'),
      ],
    },
  },
  {
    key: 'week-digest', kind: 'news', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Самат Есенгелді'], topics: ['society'],
    photos: ['skyline-dusk', 'bus-dusk'], moment: { daysAgo: 14, at: '19:00' }, outcome: 'live',
    aiLabel: { kk: 'Мәтінді жасанды интеллект құрастырды, редактор тексерді.', ru: 'Текст составлен искусственным интеллектом и проверен редактором.', en: 'Text compiled by artificial intelligence and checked by an editor.' },
    kk: {
      headline: 'Апта шолуы: көпір, егін және түнгі кітапхана',
      lead: 'Өткен аптаның басты оқиғалары – бірнеше сөйлемде. Шолу жарияланған жаңалықтар негізінде құрастырылды.',
      body: [
        p('Ақкентте көше жөндеу маусымы аяқталды: 43 көше жаңарды, тоғыз бөлік қайта төселді.'),
        p('Орталық кітапхана емтихан маусымында түнгі он екіге дейін ашық болатын болды.'),
        p('Ауыл шаруашылығы саласында көктемгі несиені ерте беру мәселесі талқыланды. Гидрологтер ашық су картасын таныстырды.'),
        q('bekmukhan-map'),
        p('Келесі аптада аула командаларының кубогы шешуші кезеңге өтеді.'),
      ],
    },
    ru: {
      headline: 'Обзор недели: мост, урожай и ночная библиотека',
      lead: 'Главные события прошедшей недели – в нескольких предложениях. Обзор составлен по опубликованным новостям.',
      body: [
        p('В Аккенте закончился сезон ремонта: обновили 43 улицы, девять участков переложили заново.'),
        p('Центральная библиотека на время экзаменов открыта до полуночи.'),
        p('Фермеры обсудили, как раньше получать весенние кредиты. Гидрологи представили открытую карту вод.'),
        q('bekmukhan-map'),
        p('На следующей неделе кубок дворовых команд войдёт в решающую стадию.'),
      ],
    },
  },
  {
    key: 'volunteer-school', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['society', 'education'],
    photos: ['interview-day', 'portrait-ysqaqova'], moment: { daysAgo: 95, at: '16:10' }, outcome: 'live',
    kk: {
      headline: 'Еріктілер мектебін 120 адам бітірді',
      lead: 'Алты апталық курста қатысушылар алғашқы көмек көрсетуді, қарттармен сөйлесуді және байланыс құралдарын үйренді.',
      body: [
        p('Сабақтар кешке, жұмыстан кейін өтті. Түлектердің ең кішісі он алтыда, ең үлкені алпыс сегізде.'),
        q('ysqaqova-first-trip'),
        p('Бітірушілер қаланың он төрт қоғамдық орталығына бөлінді. Әрқайсысына алғашқы үш айда тәжірибелі ерікті серік болады.'),
        p('Келесі топқа жазылу басталды, орын саны – 150.'),
      ],
    },
    ru: {
      headline: 'Школу волонтёров окончили 120 человек',
      lead: 'За шесть недель участники научились оказывать первую помощь, общаться с пожилыми людьми и пользоваться средствами связи.',
      body: [
        p('Занятия проходили по вечерам, после работы. Самому младшему выпускнику шестнадцать лет, самому старшему – шестьдесят восемь.'),
        q('ysqaqova-first-trip'),
        p('Выпускников распределили по четырнадцати общественным центрам города. Первые три месяца рядом с каждым будет опытный волонтёр.'),
        p('Открыта запись в следующую группу, в ней 150 мест.'),
      ],
    },
  },
]
