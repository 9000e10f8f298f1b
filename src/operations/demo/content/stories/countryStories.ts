import { aqkent, astana, h, p, q, sarybulaq } from '../blocks.ts'
import type { DemoQuote, DemoStory } from '../shapes.ts'

export const countryQuotes: readonly DemoQuote[] = [
  {
    key: 'bekmukhan-flood', speaker: 'bekmukhan', source: 'briefing', daysAgo: 6,
    occasion: { kk: 'Су деңгейі туралы брифинг', ru: 'Брифинг об уровне воды', en: 'Water level briefing' },
    kk: 'Су тәулігіне қырық сантиметрден көтеріліп жатыр, бірақ бөгеттің беріктігі екі метрлік қормен есептелген. Дүрбелеңге негіз жоқ, сақтыққа негіз бар.',
    ru: 'Вода прибывает на сорок сантиметров в сутки, но плотина рассчитана с двухметровым запасом. Оснований для паники нет, для осторожности – есть.',
    en: 'The water is rising by forty centimetres a day, but the dam has a two-metre margin. There are no grounds for panic; there are grounds for caution.',
  },
  {
    key: 'ysqaqova-flood', speaker: 'ysqaqova', source: 'interview', daysAgo: 6,
    occasion: { kk: 'Еріктілердің түнгі кезекшілігі', ru: 'Ночное дежурство волонтёров', en: 'Volunteers’ night watch' },
    kk: 'Түнде жүз сексен адам қап толтырды. Таң ата ауылдың әжелері бауырсақ пен ыстық шәй әкелді – содан кейін шаршағанымыз ұмытылды.',
    ru: 'Ночью мешки наполняли сто восемьдесят человек. На рассвете бабушки принесли баурсаки и горячий чай – и усталость забылась.',
    en: 'A hundred and eighty people filled sandbags through the night. At dawn the village grandmothers brought baursaks and hot tea, and we forgot how tired we were.',
  },
  {
    key: 'bekmukhan-snow', speaker: 'bekmukhan', source: 'interview', daysAgo: 40,
    occasion: { kk: 'Қар қоры туралы сұхбат', ru: 'Интервью о запасах снега', en: 'Interview on snow reserves' },
    kk: 'Тасқын көктемде келеді, бірақ оған дайындық күзде басталады. Арналарды қазір тазаламасақ, сәуірде кеш болады.',
    ru: 'Паводок приходит весной, а готовиться к нему нужно осенью. Не расчистим русла сейчас – в апреле будет поздно.',
  },
  {
    key: 'abdirakhman-water', speaker: 'abdirakhman', source: 'speech', daysAgo: 12,
    occasion: { kk: 'Су құбырының іске қосылуы', ru: 'Пуск водопровода', en: 'Launch of the water main' },
    kk: 'Қырық жыл бойы таңды шелек көтеруден бастадым. Бүгін шүмекті бұрап, су аққанын көргенде, көзіме жас келді.',
    ru: 'Сорок лет моё утро начиналось с ведра. Сегодня открыла кран, увидела воду – и прослезилась.',
    en: 'For forty years my mornings began with a bucket. Today I turned on the tap, saw the water run and wept.',
  },
  {
    key: 'aqzholov-water', speaker: 'aqzholov', source: 'speech', daysAgo: 12,
    occasion: { kk: 'Су құбырының іске қосылуы', ru: 'Пуск водопровода', en: 'Launch of the water main' },
    kk: 'Құбыр тартылғанымен іс біткен жоқ. Судың сапасын ай сайын тексеріп, нәтижесін ауыл клубына ілетін боламыз.',
    ru: 'Проложить трубу – ещё не всё. Качество воды будем проверять каждый месяц, а результаты вывешивать в сельском клубе.',
    en: 'Laying the pipe is not the end of it. We will test the water every month and post the results in the village club.',
  },
  {
    key: 'qozhabek-harvest', speaker: 'qozhabek', source: 'interview', daysAgo: 48,
    occasion: { kk: 'Егін орағының аяқталуы', ru: 'Завершение жатвы', en: 'End of the harvest' },
    kk: 'Жер адамды алдамайды. Биыл екі танапта тыңайтқышты аз сеуіп, дақылды ауыстырып ектік – гектарынан үш центнер артық алдық.',
    ru: 'Земля не обманывает. На двух полях мы внесли меньше удобрений, сменили культуры – и получили на три центнера с гектара больше.',
    en: 'The land does not cheat you. On two fields we used less fertiliser and rotated the crops, and we got three centners a hectare more.',
  },
  {
    key: 'qozhabek-credit', speaker: 'qozhabek', source: 'briefing', daysAgo: 19,
    occasion: { kk: 'Шаруалармен кездесу', ru: 'Встреча с фермерами', en: 'Meeting with farmers' },
    kk: 'Несие наурызда керек, ал құжат мамырда бітеді. Тұқымды күтіп отыратын жер жоқ.',
    ru: 'Кредит нужен в марте, а бумаги готовы в мае. Земля посевной ждать не станет.',
  },
  {
    key: 'pak-greenhouse', speaker: 'pak', source: 'interview', daysAgo: 27,
    occasion: { kk: 'Жылыжайдың екінші кезегінің ашылуы', ru: 'Открытие второй очереди теплицы', en: 'Opening of the second greenhouse' },
    kk: 'Бірінші қысымда отынға кеткен ақша өнімнен түскен табыстан көп болды. Жылуды жерден алып үйренгенде ғана ісім алға басты.',
    ru: 'В первую зиму на топливо ушло больше, чем дал урожай. Дело пошло, только когда мы научились брать тепло из земли.',
    en: 'In my first winter the fuel cost more than the crop brought in. Things only moved once we learned to take heat from the ground.',
  },
  {
    key: 'aqzholov-wind', speaker: 'aqzholov', source: 'speech', daysAgo: 62,
    occasion: { kk: 'Жел электр стансасына сапар', ru: 'Поездка на ветроэлектростанцию', en: 'Visit to the wind farm' },
    kk: 'Бұл далада жел ежелден соғып тұр. Енді сол жел мектеп пен емхананың шамын жағады.',
    ru: 'Ветер в этой степи дует испокон веков. Теперь он зажигает свет в школе и поликлинике.',
  },
]

export const countryStories: readonly DemoStory[] = [
  {
    key: 'flood-watch', kind: 'news', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай', 'Дана Нұрпейіс'], topics: ['emergency', 'society'],
    photos: ['flood-overcast', 'volunteers-overcast', 'portrait-bekmukhan'], moment: { daysAgo: 6, at: '07:20' }, outcome: 'live', contact: 'district-press',
    kk: {
      headline: 'Күзгі жаңбырдан кейін Сарыбұлақ өзенінің деңгейі көтерілді',
      lead: 'Аудандық штаб пен еріктілер өзен жағасындағы екі көшені құм толтырылған қаптармен бекітті. Зардап шеккендер жоқ.',
      body: [
        p('Үш күн толассыз жауған жаңбырдан кейін су жайылмаға шығып, бірнеше ауланы басты. Жеті отбасы сақтық шарасы ретінде мектеп жатақханасына көшірілді.'),
        q('bekmukhan-flood'),
        { photo: 'volunteers-overcast' },
        p('Құтқарушылар екі қайықпен кезекшілік атқарып жүр. Мал биік жерге айдалды, жем-шөп қоры үш күнге жетеді.'),
        q('ysqaqova-flood'),
        { factBox: { title: 'Үйіңізге су жақындаса', paragraphs: ['Жарық пен газды өшіріңіз, құжаттарыңызды су өткізбейтін қалтаға салыңыз.', 'Бірыңғай қызметке – 112 нөміріне – хабарласып, мекенжайыңызды айтыңыз.'] } },
        p('Гидрологтердің болжамынша, су деңгейі жұма күні кешке қарай төмендей бастайды.'),
      ],
    },
    ru: {
      headline: 'После осенних дождей поднялся уровень реки Сарыбулак',
      lead: 'Районный штаб и волонтёры укрепили мешками с песком две прибрежные улицы. Пострадавших нет.',
      body: [
        p('После трёх дней непрерывных дождей вода вышла на пойму и подтопила несколько дворов. Семь семей в целях предосторожности переселили в общежитие школы.'),
        q('bekmukhan-flood'),
        p('Спасатели дежурят на двух лодках. Скот перегнали на возвышенность, кормов хватит на три дня.'),
        q('ysqaqova-flood'),
        p('По прогнозу гидрологов, к вечеру пятницы вода начнёт спадать.'),
      ],
    },
    en: {
      headline: 'River Sarybulaq rises after autumn rain',
      lead: 'The District Headquarters and volunteers have protected two riverside streets with sandbags. Nobody has been hurt.',
      body: [
        p('After three days of steady rain the river spilled on to its flood plain and into several yards. As a precaution seven families were moved to the school dormitory.'),
        q('bekmukhan-flood'),
        p('Rescuers are on duty with two boats. Livestock has been driven to higher ground, with fodder for three days.'),
        q('ysqaqova-flood'),
        p('Hydrologists expect the water to start falling by Friday evening.'),
      ],
    },
  },
  {
    key: 'dam-siren', kind: 'announcement', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Гүлназ Оспан'], topics: ['emergency'],
    photos: ['flood-dawn'], moment: { daysAgo: 0, at: '06:15' }, outcome: 'liveWithUrgentFlag', contact: 'district-press',
    kk: {
      headline: 'Бүгін сағат 12:00-де Сарыбұлақта дабыл жүйесі тексеріледі',
      lead: 'Дабыл үш рет бір минуттан естіледі. Бұл – жаттығу, тұрғындардың үйден шығуы қажет емес.',
      note: 'Су деңгейіне алаңдаған тұрғындарға дабылдың жаттығу екенін бір сағат ішінде жеткізу керек.',
      body: [
        p('Тексеріс бөгеттегі жаңа хабарлау жабдығын іске қосу үшін өткізіледі. Дабылдан кейін ұялы телефондарға қысқа хабарлама келеді.'),
        p('Хабарлама алмаған тұрғындардан аудандық штабқа хабарласу сұралады: бұл байланыс жетпейтін жерлерді анықтауға көмектеседі.'),
        p('Мектепте балаларға дабыл кезінде не істеу керегі түсіндірілді.'),
        p('Нақты қауіп туған жағдайда дабыл үзіліссіз беріледі.'),
      ],
    },
    ru: {
      headline: 'Сегодня в 12:00 в Сарыбулаке проверят систему оповещения',
      lead: 'Сирена прозвучит трижды по одной минуте. Это учебная проверка, выходить из домов не нужно.',
      note: 'Жителей, обеспокоенных уровнем воды, нужно в течение часа предупредить, что сирена учебная.',
      body: [
        p('Проверка нужна для запуска нового оборудования на плотине. После сирены на мобильные телефоны придёт короткое сообщение.'),
        p('Тех, кто сообщения не получит, просят позвонить в районный штаб: так удастся найти места, где нет связи.'),
        p('Школьникам объяснили, что делать по сигналу.'),
        p('При настоящей угрозе сирена звучит непрерывно.'),
      ],
    },
  },
  {
    key: 'riverbeds', kind: 'news', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай'], topics: ['emergency', 'environment'],
    photos: ['flood-dawn', 'portrait-bekmukhan'], moment: { daysAgo: 40, at: '13:25' }, outcome: 'live',
    kk: {
      headline: 'Көктемгі тасқынға дайындық: 18 шақырым арна тазартылды',
      lead: 'Ауданда өзен арналары мен көпір асты тазартылып, үш елді мекенде су өткізгіш құбырлар ауыстырылды.',
      body: [
        p('Жұмысқа 26 техника тартылды. Арнадан шығарылған лай мен қоқыс арнайы полигонға жөнелтілді.'),
        q('bekmukhan-snow'),
        p('Бөгеттерге су деңгейін әр он минут сайын жеткізіп тұратын датчиктер орнатылды. Деректер ашық картада жарияланады.'),
        p('Қыста қар қоры екі рет өлшеніп, наурызда нақты болжам жасалады.'),
        p('Су басу қаупі бар көшелердің тұрғындарына жадынама таратылды.'),
      ],
    },
    ru: {
      headline: 'Подготовка к весеннему паводку: расчищено 18 километров русел',
      lead: 'В районе расчистили русла рек и пролёты под мостами, в трёх населённых пунктах заменили водопропускные трубы.',
      body: [
        p('На работах задействовали 26 единиц техники. Ил и мусор вывезли на специальный полигон.'),
        q('bekmukhan-snow'),
        p('На плотинах установили датчики, которые каждые десять минут передают уровень воды. Данные появляются на открытой карте.'),
        p('Зимой дважды измерят запасы снега, а в марте составят точный прогноз.'),
      ],
    },
  },
  {
    key: 'water-main', kind: 'news', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Дана Нұрпейіс'], topics: ['society', 'environment'],
    photos: ['village-golden', 'portrait-abdirakhman', 'portrait-aqzholov'], moment: { daysAgo: 12, at: '16:40' }, outcome: 'live', contact: 'district-press', event: 'water-main-launch',
    kk: {
      headline: 'Сарыбұлақтың 410 үйіне ауызсу келді',
      lead: 'Ауылда ұзындығы 23 шақырым су құбыры іске қосылды. Бұған дейін тұрғындар суды төрт құдықтан таситын.',
      body: [
        p('Су жерасты көзінен алынып, екі сатылы сүзгіден өтеді. Мұнара бір тәулікке жететін қор сақтайды.'),
        q('abdirakhman-water'),
        p('Әр үйге есептегіш орнатылды. Алғашқы үш айда тұрғындар суды тегін пайдаланады.'),
        h('Ендігі кезек – Қайыңды'),
        p('Көрші Қайыңды ауылында құбыр тарту келер көктемде басталады, жобасы дайын.'),
        q('aqzholov-water'),
      ],
    },
    ru: {
      headline: 'В 410 домов Сарыбулака пришла питьевая вода',
      lead: 'В селе запустили водопровод длиной 23 километра. Раньше жители носили воду из четырёх колодцев.',
      body: [
        p('Воду берут из подземного источника и очищают в две ступени. Башня хранит суточный запас.'),
        q('abdirakhman-water'),
        p('В каждом доме установили счётчик. Первые три месяца вода бесплатна.'),
        p('В соседнем селе Кайынды трубы начнут прокладывать весной, проект уже готов.'),
        q('aqzholov-water'),
      ],
    },
    en: {
      headline: 'Drinking water reaches 410 homes in Sarybulaq',
      lead: 'A 23-kilometre water main has been switched on in the village. Until now residents carried water from four wells.',
      body: [
        p('The water comes from an underground source and is filtered twice. A tower holds a day’s supply.'),
        q('abdirakhman-water'),
        p('Every house has a meter. For the first three months the water is free.'),
        p('In neighbouring Qaiyngdy pipe laying starts in spring; the design is ready.'),
        q('aqzholov-water'),
      ],
    },
  },
  {
    key: 'harvest', kind: 'news', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай'], topics: ['agriculture'],
    photos: ['field-golden', 'field-day', 'portrait-qozhabek'], moment: { daysAgo: 48, at: '19:10' }, outcome: 'live',
    kk: {
      headline: 'Сарыбұлақ диқандары астықты жаңбырға дейін жинап үлгерді',
      lead: 'Ауданда 64 мың гектар алқаптың егіні орылды. Орташа өнім гектарына 17,4 центнерді құрады.',
      body: [
        p('Орақ екі апта кеш басталғанымен, он сегіз күнде аяқталды. Көрші шаруашылықтар комбайндарын кезектестіріп пайдаланды.'),
        q('qozhabek-harvest'),
        p('Астықтың үштен бірі ауданның өз диірмендерінде тартылады. Биыл екінші диірмен ашылып, 14 жұмыс орны пайда болды.'),
        p('Сабаннан мал азығы дайындалды: қор келер жылдың мамырына дейін жетеді.'),
        p('Енді танаптарда қар тоқтату жұмыстары басталады.'),
      ],
    },
    ru: {
      headline: 'Земледельцы Сарыбулака успели убрать хлеб до дождей',
      lead: 'В районе убрали урожай с 64 тысяч гектаров. Средняя урожайность составила 17,4 центнера с гектара.',
      body: [
        p('Жатва началась на две недели позже обычного, но заняла всего восемнадцать дней. Соседние хозяйства работали общими комбайнами по очереди.'),
        q('qozhabek-harvest'),
        p('Треть зерна перемелют в самом районе. В этом году здесь открылась вторая мельница, появилось 14 рабочих мест.'),
        p('Солому заготовили на корм: запаса хватит до мая.'),
      ],
    },
    en: {
      headline: 'Sarybulaq farmers bring in the grain before the rain',
      lead: 'The district has harvested 64,000 hectares. The average yield was 17.4 centners a hectare.',
      body: [
        p('The harvest began two weeks late but took only eighteen days, because neighbouring farms shared their combines.'),
        q('qozhabek-harvest'),
        p('A third of the grain will be milled in the district, where a second mill opened this year and created 14 jobs.'),
        p('Straw has been stored as fodder and will last until May.'),
      ],
    },
  },
  {
    key: 'farm-credit', kind: 'news', nature: 'informational', desk: 'national', dateline: astana, bylines: ['Ерасыл Тоқсанбай'], topics: ['agriculture', 'economy'],
    photos: ['field-day', 'portrait-qozhabek'], moment: { daysAgo: 19, at: '12:00' }, outcome: 'live',
    kk: {
      headline: 'Шаруалар көктемгі несиені ерте беруді сұрады',
      lead: 'Республикалық штабта өткен кездесуде сексен шаруа қожалығының өкілі несие мен тұқым мәселесін көтерді.',
      body: [
        p('Қатысушылардың айтуынша, негізгі кедергі – құжат рәсімдеу мерзімі. Бір өтінімге орта есеппен 17 анықтама талап етіледі.'),
        q('qozhabek-credit'),
        p('Кездесу соңында үш ұсыныс дайындалды: анықтамалар санын алтыға қысқарту, өтінімді қыста қабылдау, кепілге техниканы да алу.'),
        p('Ұсыныстар қаржы ұйымдарымен бірге талқыланып, жауабы бір ай ішінде жарияланады.'),
      ],
    },
  },
  {
    key: 'greenhouse', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['economy', 'agriculture'],
    photos: ['greenhouse-day', 'portrait-pak'], moment: { daysAgo: 27, at: '10:30' }, outcome: 'live',
    kk: {
      headline: 'Жер жылуымен жұмыс істейтін жылыжай қыста да қызанақ береді',
      lead: 'Ақкент маңындағы шаруашылық екінші жылыжайын ашты. Мұнда жиырма сегіз адам еңбек етеді.',
      body: [
        p('Жылыжай көмір жақпайды: жылу сорғысы сексен метр тереңдіктегі жердің жылуын пайдаланады. Отын шығыны төрт есе азайды.'),
        q('pak-greenhouse'),
        p('Өнімнің жартысы қала дүкендеріне, қалғаны мектеп пен балабақша асханаларына жеткізіледі.'),
        p('Кәсіпкер ауыл жастарына арнап тегін курс ашпақ. Алғашқы топқа он бес адам жазылды.'),
        p('Шағын кәсіпті қолдау орталығы жабдықтың үштен бірін қаржыландырған.'),
      ],
    },
    ru: {
      headline: 'Теплица на тепле земли даёт помидоры и зимой',
      lead: 'Хозяйство под Аккентом открыло вторую теплицу. Здесь работают двадцать восемь человек.',
      body: [
        p('Угля теплица не сжигает: тепловой насос использует тепло земли с глубины восьмидесяти метров. Расходы на топливо снизились вчетверо.'),
        q('pak-greenhouse'),
        p('Половина урожая идёт в городские магазины, остальное – в столовые школ и детских садов.'),
        p('Для сельской молодёжи предприниматель откроет бесплатные курсы. В первую группу записались пятнадцать человек.'),
      ],
    },
    en: {
      headline: 'Greenhouse heated by the earth grows tomatoes in winter',
      lead: 'A farm near Aqkent has opened its second greenhouse. Twenty-eight people work there.',
      body: [
        p('The greenhouse burns no coal: a heat pump draws warmth from eighty metres below ground. Fuel costs have fallen to a quarter.'),
        q('pak-greenhouse'),
        p('Half of the crop goes to city shops and the rest to school and kindergarten canteens.'),
        p('The owner plans a free course for young people from the villages. Fifteen have signed up for the first group.'),
      ],
    },
  },
  {
    key: 'wind-farm', kind: 'news', nature: 'informational', desk: 'national', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай'], topics: ['environment', 'economy'],
    photos: ['wind-farm-day', 'wind-farm-dusk'], moment: { daysAgo: 62, at: '15:35' }, outcome: 'live',
    kk: {
      headline: 'Жел электр стансасы ауданның жарыққа қажеттілігін толық өтейді',
      lead: 'Сарыбұлақ даласында жеті жел қондырғысы мен күн панельдері қатар жұмыс істей бастады.',
      body: [
        p('Стансаның қуаты 28 мегаватт. Артылған энергия көрші екі ауданға беріледі.'),
        q('aqzholov-wind'),
        p('Құс ұшатын жолдар ескеріліп, екі қондырғының орны ауыстырылды. Көктем мен күзде олардың айналуы баяулатылады.'),
        p('Стансаны баптайтын он екі маманның тоғызы осы ауданда оқыды.'),
        p('Табыстың бір бөлігі ауыл көшелерін жарықтандыруға бөлінеді.'),
      ],
    },
    ru: {
      headline: 'Ветроэлектростанция полностью обеспечит район светом',
      lead: 'В степи под Сарыбулаком начали работать семь ветроустановок и солнечные панели.',
      body: [
        p('Мощность станции – 28 мегаватт. Излишки энергии передают двум соседним районам.'),
        q('aqzholov-wind'),
        p('Чтобы не мешать перелётам птиц, две установки перенесли, а весной и осенью их вращение замедляют.'),
        p('Девять из двенадцати специалистов станции учились в этом районе.'),
      ],
    },
  },
]
