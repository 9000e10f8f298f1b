import { aqkent, p, q, sarybulaq } from '../blocks.ts'
import type { DemoQuote, DemoStory } from '../shapes.ts'

export const transportQuotes: readonly DemoQuote[] = [
  {
    key: 'omarov-bridge', speaker: 'omarov', source: 'briefing', daysAgo: 3,
    occasion: { kk: 'Көпір құрылысындағы баспасөз туры', ru: 'Пресс-тур на строительстве моста', en: 'Press tour of the bridge site' },
    kk: 'Көпірді екі жағынан қатар салып келе жатырмыз. Екі бөлік ортада түйіскенде, айырма бір сантиметрден аспауға тиіс.',
    ru: 'Мы ведём мост одновременно с двух берегов. Когда половины сойдутся посередине, расхождение не должно превысить одного сантиметра.',
    en: 'We are building the bridge from both banks at once. When the halves meet in the middle, they must not be more than a centimetre apart.',
  },
  {
    key: 'aqzholov-bridge', speaker: 'aqzholov', source: 'interview', daysAgo: 3,
    occasion: { kk: 'Көпір құрылысындағы баспасөз туры', ru: 'Пресс-тур на строительстве моста', en: 'Press tour of the bridge site' },
    kk: 'Сол жағалаудың тұрғыны жұмысқа бір сағат он минут жұмсайды. Көпір ашылса, ол уақыт жиырма минутқа қысқарады.',
    ru: 'Житель левого берега тратит на дорогу до работы час десять минут. С открытием моста она займёт двадцать минут.',
    en: 'People on the left bank spend an hour and ten minutes getting to work. Once the bridge opens it will take them twenty.',
  },
  {
    key: 'omarov-roads', speaker: 'omarov', source: 'interview', daysAgo: 15,
    occasion: { kk: 'Көше жөндеу маусымының қорытындысы', ru: 'Итоги сезона дорожного ремонта', en: 'Results of the road repair season' },
    kk: 'Жылда бір шұңқырды үш рет жамағаннан бір көшені түбегейлі жөндеген арзан. Биыл осыны есеппен дәлелдедік.',
    ru: 'Один раз как следует отремонтировать улицу дешевле, чем трижды в год латать одну и ту же яму. В этом году мы доказали это цифрами.',
    en: 'Rebuilding a street once costs less than patching the same pothole three times a year. This year we proved it with figures.',
  },
  {
    key: 'omarov-winter', speaker: 'omarov', source: 'briefing', daysAgo: 1,
    occasion: { kk: 'Қысқы дайындық туралы брифинг', ru: 'Брифинг о подготовке к зиме', en: 'Winter readiness briefing' },
    kk: 'Қар жауғанда алдымен аурухана мен мектеп маңы, содан кейін автобус бағыттары тазаланады. Бұл кезек өзгермейді.',
    ru: 'Когда выпадает снег, сначала расчищают подъезды к больницам и школам, затем – маршруты автобусов. Этот порядок не меняется.',
  },
  {
    key: 'sarsen-bus', speaker: 'sarsen', source: 'briefing', daysAgo: 33,
    occasion: { kk: 'Қоғамдық көлік туралы талқылау', ru: 'Обсуждение общественного транспорта', en: 'Public transport discussion' },
    kk: 'Бағыт сызбасын кабинетте отырып емес, жолаушылармен бірге түзеттік. Бес күнде 1 200 ұсыныс түсті.',
    ru: 'Схему маршрутов мы правили не в кабинете, а вместе с пассажирами. За пять дней поступило 1 200 предложений.',
    en: 'We redrew the routes with passengers, not in an office. In five days we received 1,200 suggestions.',
  },
]

export const transportStories: readonly DemoStory[] = [
  {
    key: 'bridge', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['transport', 'economy'],
    photos: ['bridge-golden', 'bridge-dusk', 'portrait-omarov'], moment: { daysAgo: 3, at: '14:10' }, outcome: 'liveWithNewerDraft', contact: 'city-press', event: 'bridge-press-tour',
    kk: {
      headline: 'Ақкентте екі жағалауды қосатын көпірдің негізгі бөлігі аяқталды',
      addition: 'Келесі аптада көпірдің жарықтандыру жүйесі сынақтан өтеді.',
      lead: 'Құрылысшылар көпірдің соңғы тіреуіне темір арқандарды бекітіп бітті. Қозғалыс келер жылдың жазында ашылады.',
      body: [
        p('Ұзындығы 640 метр көпірде төрт жолақ, жаяу жүргіншілер мен велосипедшілерге арналған жеке жол болады. Тіреулердің биіктігі 92 метр.'),
        q('omarov-bridge'),
        p('Алаңда күн сайын 310 адам еңбек етеді. Металл конструкциялардың үштен екісі елімізде жасалған.'),
        { gallery: ['bridge-golden', 'bridge-dusk'] },
        q('aqzholov-bridge'),
        p('Көктемде көпірге апаратын екі айналма жолдың құрылысы басталады. Оған дейін жағалау тұрғындарымен көшелерді жабу кестесі келісіледі.'),
      ],
    },
    ru: {
      headline: 'В Аккенте завершили основную часть моста между двумя берегами',
      addition: 'На следующей неделе начнутся испытания освещения моста.',
      lead: 'Строители закрепили тросы на последней опоре моста. Движение откроют летом следующего года.',
      body: [
        p('На мосту длиной 640 метров будет четыре полосы и отдельные дорожки для пешеходов и велосипедистов. Высота опор – 92 метра.'),
        q('omarov-bridge'),
        p('На площадке ежедневно работают 310 человек. Две трети металлоконструкций изготовлены в Казахстане.'),
        q('aqzholov-bridge'),
        p('Весной начнут строить две развязки на подъездах. До этого с жителями набережных согласуют график перекрытия улиц.'),
      ],
    },
    en: {
      headline: 'Main span of the bridge joining Aqkent’s two banks is complete',
      addition: 'Tests of the bridge lighting begin next week.',
      lead: 'Builders have fixed the cables to the last tower of the bridge. It will open to traffic next summer.',
      body: [
        p('The 640-metre bridge will have four lanes and separate paths for pedestrians and cyclists. Its towers are 92 metres high.'),
        q('omarov-bridge'),
        p('Some 310 people work on the site every day. Two thirds of the steelwork was made in Kazakhstan.'),
        q('aqzholov-bridge'),
        p('Work on the two approach junctions starts in spring, after the schedule of street closures has been agreed with residents.'),
      ],
    },
  },
  {
    key: 'road-season', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['transport'],
    photos: ['road-day', 'road-golden'], moment: { daysAgo: 15, at: '09:50' }, outcome: 'live', documents: ['road-table'],
    kk: {
      headline: 'Жөндеу маусымында Ақкенттің 43 көшесі жаңарды',
      lead: 'Биыл қалада 57 шақырым жол жөнделді. Бұл – былтырғыдан үштен бірге көп.',
      body: [
        p('Жұмыстың жартысынан астамы шет аудандарға тиесілі. Сегіз көшеде алғаш рет тротуар салынып, жарық орнатылды.'),
        q('omarov-roads'),
        {
          table: {
            caption: 'Жөнделген көшелер, аудандар бойынша',
            rows: [
              ['Аудан', 'Көше', 'Ұзындығы, км', 'Тротуар салынғаны', 'Жарық орнатылғаны'],
              ['Орталық', '9', '11,2', '–', '1'],
              ['Шығыс', '14', '18,6', '4', '4'],
              ['Солтүстік', '11', '15,9', '3', '2'],
              ['Сол жағалау', '9', '11,3', '1', '1'],
              ['Барлығы', '43', '57,0', '8', '8'],
            ],
          },
        },
        { document: 'road-table' },
        p('Сапаны тәуелсіз зертхана тексерді: алынған 96 үлгінің тоғызы талапқа сай болмай, мердігерлер сол бөліктерді өз есебінен қайта төсеп берді.'),
        p('Барлық жөнделген көшеге бес жылдық кепілдік беріледі. Ақау байқаған тұрғын оның суретін қалалық штабқа жібере алады.'),
      ],
    },
    ru: {
      headline: 'За ремонтный сезон в Аккенте обновили 43 улицы',
      lead: 'В этом году в городе отремонтировали 57 километров дорог – на треть больше, чем в прошлом.',
      body: [
        p('Больше половины работ пришлось на окраины. На восьми улицах впервые появились тротуары и освещение.'),
        q('omarov-roads'),
        {
          table: {
            caption: 'Отремонтированные улицы по районам',
            rows: [
              ['Район', 'Улиц', 'Длина, км', 'С новым тротуаром', 'С новым освещением'],
              ['Центр', '9', '11,2', '–', '1'],
              ['Восток', '14', '18,6', '4', '4'],
              ['Север', '11', '15,9', '3', '2'],
              ['Левый берег', '9', '11,3', '1', '1'],
              ['Всего', '43', '57,0', '8', '8'],
            ],
          },
        },
        { document: 'road-table' },
        p('Качество проверяла независимая лаборатория: девять из 96 проб не соответствовали нормам, и подрядчики переложили эти участки за свой счёт.'),
        p('На все отремонтированные улицы действует пятилетняя гарантия. Фото дефекта можно прислать в городской штаб.'),
      ],
    },
    en: {
      headline: 'Forty-three Aqkent streets renewed in one repair season',
      lead: 'The city repaired 57 kilometres of road this year, a third more than last year.',
      body: [
        p('More than half of the work was done on the outskirts. Eight streets have pavements and lighting for the first time.'),
        q('omarov-roads'),
        {
          table: {
            caption: 'Repaired streets by district',
            rows: [
              ['District', 'Streets', 'Length, km', 'New pavements', 'New lighting'],
              ['Centre', '9', '11.2', '–', '1'],
              ['East', '14', '18.6', '4', '4'],
              ['North', '11', '15.9', '3', '2'],
              ['Left bank', '9', '11.3', '1', '1'],
              ['Total', '43', '57.0', '8', '8'],
            ],
          },
        },
        { document: 'road-table' },
        p('An independent laboratory checked the quality: nine of 96 samples failed, and the contractors relaid those sections at their own expense.'),
        p('Every repaired street carries a five-year guarantee. Residents can send a photo of any fault to the City Headquarters.'),
      ],
    },
  },
  {
    key: 'winter-readiness', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['transport', 'emergency'],
    photos: ['winter-street-day', 'winter-street-dusk'], moment: { daysAgo: 1, at: '11:00' }, outcome: 'live', contact: 'city-press',
    kk: {
      headline: 'Қар тазалайтын 120 көлік тәулік бойы кезекшілікке шықты',
      lead: 'Синоптиктер апта соңында жаяу бұрқасын болады деп болжайды. Жол қызметі күшейтілген режимге көшті.',
      body: [
        p('Техника қаланың алты нүктесіне бөлінген. Тұз бен құм қоры екі айға жетеді.'),
        q('omarov-winter'),
        p('Жүргізушілерден көлікті тар көшелердің екі жағына бірдей қоймау сұралады: былтыр қар тазалаушылар осы себепті 140 көшеге кіре алмаған.'),
        p('Тұрғындар тазаланбаған аула туралы тәулік бойы хабарлай алады. Өтініш алты сағат ішінде орындалуға тиіс.'),
        p('Мектептердегі сабақ ауа райына байланысты тоқтатылса, хабарландыру таңғы сағат 06:30-ға дейін жарияланады.'),
      ],
    },
    ru: {
      headline: 'На круглосуточное дежурство вышли 120 снегоуборочных машин',
      lead: 'Синоптики ожидают в конце недели позёмку. Дорожная служба перешла на усиленный режим.',
      body: [
        p('Технику распределили по шести точкам города. Запаса соли и песка хватит на два месяца.'),
        q('omarov-winter'),
        p('Водителей просят не ставить машины по обе стороны узких улиц: в прошлом году из-за этого снегоуборщики не смогли проехать по 140 улицам.'),
        p('О неубранном дворе можно сообщить круглосуточно. Заявку должны выполнить в течение шести часов.'),
      ],
    },
  },
  {
    key: 'bus-routes', kind: 'pressRelease', nature: 'informational', desk: 'national', dateline: aqkent, bylines: ['Сәуле Сәрсен'], topics: ['transport', 'politics'],
    photos: ['bus-dusk', 'bus-day'], moment: { daysAgo: 33, at: '18:00' }, outcome: 'live', contact: 'national-press',
    kk: {
      headline: 'Жаңа автобус сызбасы тұрғындардың 1 200 ұсынысы негізінде жасалды',
      lead: 'Қоғамдық талқылаудың қорытындысы бойынша тоғыз бағыт өзгерді, үш бағыт жаңадан қосылды.',
      body: [
        p('Ең көп ұсыныс Шығыс шағынауданынан түсті: ондағы тұрғындар емханаға екі автобус ауыстырып жететін. Жаңа 18-бағыт тікелей барады.'),
        q('sarsen-bus'),
        p('Кешкі рейстер де көбейеді: сегіз бағыттың соңғы автобусы сағат 23:30-да шығады.'),
        p('Жаңа сызба келесі айдың бірінші күнінен бастап күшіне енеді. Аялдамаларда алдын ала түсіндіру тақталары ілінеді.'),
      ],
    },
    ru: {
      headline: 'Новую схему автобусов составили по 1 200 предложениям жителей',
      lead: 'По итогам общественного обсуждения изменили девять маршрутов и добавили три новых.',
      body: [
        p('Больше всего предложений поступило из Восточного микрорайона: до поликлиники там добирались с пересадкой. Новый маршрут № 18 идёт напрямую.'),
        q('sarsen-bus'),
        p('Вечерних рейсов тоже станет больше: на восьми маршрутах последний автобус отправится в 23:30.'),
        p('Новая схема вступит в силу первого числа следующего месяца. На остановках заранее вывесят пояснения.'),
      ],
    },
    en: {
      headline: 'New bus map drawn from 1,200 residents’ suggestions',
      lead: 'After a public discussion nine routes have been changed and three added.',
      body: [
        p('Most suggestions came from the Eastern district, whose residents had to change buses to reach the clinic. The new route 18 goes there directly.'),
        q('sarsen-bus'),
        p('There will be more evening services too: on eight routes the last bus will leave at 23:30.'),
        p('The new map takes effect on the first day of next month. Notices explaining it will be put up at stops in advance.'),
      ],
    },
  },
  {
    key: 'road-closure', kind: 'announcement', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Гүлназ Оспан'], topics: ['transport'],
    photos: ['road-golden'], moment: { daysAgo: 20, at: '07:40' }, outcome: 'withdrawn', contact: 'district-press',
    kk: {
      headline: 'Сарыбұлақ – Қайыңды жолы екі күнге жабылады',
      lead: 'Сарыбұлақ пен Қайыңды арасындағы жол жөндеуге байланысты уақытша жабылады.',
      note: 'Жөндеу мерзімі өзгерді, хабарландырудағы күндер күшін жойды. Жаңа кесте бөлек жарияланады.',
      body: [
        p('Айналма жол Тасөткел арқылы өтеді. Ол негізгі жолдан он екі шақырымға ұзақ.'),
        p('Жедел жәрдем мен мектеп автобусы жөнделіп жатқан бөлікпен еркін өтеді.'),
        p('Жол бойында белгілер қойылып, кезекшілер тұрады.'),
        p('Сұрақтар бойынша аудандық штабқа хабарласуға болады.'),
      ],
    },
  },
]
