import { aqkent, p, q, sarybulaq } from '../blocks.ts'
import type { DemoQuote, DemoStory } from '../shapes.ts'

export const educationQuotes: readonly DemoQuote[] = [
  {
    key: 'tolebaeva-new-wing', speaker: 'tolebaeva', source: 'speech', daysAgo: 5,
    occasion: { kk: 'Мектептің жаңа корпусының ашылуы', ru: 'Открытие нового корпуса школы', en: 'Opening of the new school wing' },
    kk: 'Үшінші ауысым деген сөз біздің мектепте енді айтылмайды. Бала таңертең оқиды, түстен кейін үйірмеге барады, кешке ата-анасымен бірге болады.',
    ru: 'Слов «третья смена» в нашей школе больше не услышат. Утром ребёнок учится, после обеда идёт в кружок, а вечер проводит с родителями.',
    en: 'Nobody will say “third shift” in our school again. Children study in the morning, go to clubs in the afternoon and spend the evening with their parents.',
  },
  {
    key: 'abdirakhman-new-wing', speaker: 'abdirakhman', source: 'speech', daysAgo: 5,
    occasion: { kk: 'Мектептің жаңа корпусының ашылуы', ru: 'Открытие нового корпуса школы', en: 'Opening of the new school wing' },
    kk: 'Мен сабақ берген жылдары парта жетпей, балалар терезе алдында жазатын. Мына жарық сыныптарды көріп, шәкірттерім үшін қуанып тұрмын.',
    ru: 'В мои годы парт не хватало, и дети писали на подоконниках. Смотрю на эти светлые классы и радуюсь за учеников.',
    en: 'When I taught, desks were short and children wrote on the window sills. I look at these bright classrooms and rejoice for the pupils.',
  },
  {
    key: 'tolebaeva-open-lesson', speaker: 'tolebaeva', source: 'interview', daysAgo: 24,
    occasion: { kk: '«Ашық сабақ» апталығы', ru: 'Неделя «Открытого урока»', en: 'Open Lesson week' },
    kk: 'Ата-ана сыныпқа кіріп, баласының қалай ойланатынын өз көзімен көрсе, үйде бағаны емес, еңбекті сұрайтын болады.',
    ru: 'Когда родитель своими глазами видит, как ребёнок рассуждает на уроке, дома он спрашивает уже не об оценке, а о труде.',
  },
  {
    key: 'sokolova-reading', speaker: 'sokolova', source: 'interview', daysAgo: 17,
    occasion: { kk: 'Кітапхананың түнгі оқу залы', ru: 'Вечерний читальный зал', en: 'The library’s evening reading room' },
    kk: 'Емтихан алдында студентке ең керегі – тыныштық пен жарық шам. Сол екеуі бізде бар, шәй де табылады.',
    ru: 'Перед экзаменом студенту нужнее всего тишина и хорошая лампа. И то и другое у нас есть, найдётся и чай.',
    en: 'Before an exam a student needs quiet and a good lamp more than anything. We have both, and there is tea as well.',
  },
  {
    key: 'tolebaeva-teachers', speaker: 'tolebaeva', source: 'written', daysAgo: 1,
    occasion: { kk: 'Ұстаздарға жазған хаты', ru: 'Письмо учителям', en: 'Letter to teachers' },
    kk: 'Жас мұғалімге бірінші жылы нұсқаудан гөрі қасында тұратын әріптес қажет.',
    ru: 'В первый год молодому учителю нужнее не инструкция, а коллега рядом.',
  },
]

export const educationStories: readonly DemoStory[] = [
  {
    key: 'school-wing', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['education'],
    photos: ['class-day', 'portrait-tolebaeva'], moment: { daysAgo: 5, at: '12:30' }, outcome: 'live', contact: 'city-press',
    kk: {
      headline: '№7 мектеп-гимназия үш ауысымнан құтылды',
      lead: 'Ақкенттегі ең үлкен мектептің қасына 600 орындық жаңа корпус салынды. Енді оқушылар екі ауысыммен оқиды.',
      body: [
        p('Корпуста 24 сынып бөлмесі, екі зертхана, спорт залы мен асхана бар. Екі ғимаратты жылы өткел жалғап тұр, сондықтан балалар қыста далаға шықпайды.'),
        q('tolebaeva-new-wing'),
        p('Құрылыс он бір айда аяқталды. Жобаға ата-аналар кеңесінің ұсынысымен екі өзгеріс енгізілді: бастауыш сыныптарға бөлек кіреберіс салынып, баспалдақтардың биіктігі азайтылды.'),
        p('Салтанатта мектептің ардагер ұстаздары да сөз алды.'),
        q('abdirakhman-new-wing'),
        p('Жаңа корпусқа 19 мұғалім жұмысқа қабылданды, олардың жетеуі – биылғы түлек.'),
      ],
    },
    ru: {
      headline: 'Школа-гимназия № 7 избавилась от третьей смены',
      lead: 'К самой большой школе Аккента пристроили корпус на 600 мест. Теперь ученики занимаются в две смены.',
      body: [
        p('В корпусе 24 класса, две лаборатории, спортзал и столовая. Здания соединяет тёплый переход, поэтому зимой детям не нужно выходить на улицу.'),
        q('tolebaeva-new-wing'),
        p('Строительство заняло одиннадцать месяцев. По предложению родительского совета в проект внесли два изменения: для начальных классов сделали отдельный вход, а ступени лестниц – ниже.'),
        q('abdirakhman-new-wing'),
        p('В новый корпус приняли 19 учителей, семеро из них окончили вуз в этом году.'),
      ],
    },
    en: {
      headline: 'Aqkent’s largest school leaves the third shift behind',
      lead: 'A new wing for 600 pupils has been added to School-Gymnasium No. 7. Classes now run in two shifts.',
      body: [
        p('The wing has 24 classrooms, two laboratories, a gym and a canteen. A heated walkway joins the two buildings, so children need not go outdoors in winter.'),
        q('tolebaeva-new-wing'),
        p('Construction took eleven months. Two changes came from the parents’ council: a separate entrance for the youngest and lower stairs.'),
        q('abdirakhman-new-wing'),
        p('Nineteen teachers have been hired for the new wing; seven of them graduated this year.'),
      ],
    },
  },
  {
    key: 'open-lesson', kind: 'news', nature: 'informational', desk: 'city', dateline: aqkent, bylines: ['Дана Нұрпейіс'], topics: ['education', 'society'],
    photos: ['class-winter', 'portrait-tolebaeva'], moment: { daysAgo: 24, at: '15:00' }, outcome: 'live',
    kk: {
      headline: '«Ашық сабақ» апталығына екі мыңға жуық ата-ана қатысты',
      lead: 'Апта бойы қаланың 31 мектебінде ата-аналар кез келген сабаққа алдын ала ескертпей-ақ кіре алды.',
      body: [
        p('Бастаманы мұғалімдердің өздері ұсынған. Ең көп келуші математика мен ағылшын тілі сабақтарына жазылыпты.'),
        q('tolebaeva-open-lesson'),
        p('Сабақтан кейін ата-аналар шағын сауалнама толтырды. Көпшілігі сыныптағы бала санын азайтуды және қоңыраулар арасындағы үзілісті ұзартуды сұраған.'),
        p('Ұсыныстар қалалық қоғамдық кеңестің келесі отырысында қаралады.'),
        p('Апталық енді әр тоқсан сайын өтеді.'),
      ],
    },
    ru: {
      headline: 'В неделе «Открытого урока» участвовали почти две тысячи родителей',
      lead: 'Всю неделю в 31 школе города родители могли прийти на любой урок без предупреждения.',
      body: [
        p('Инициативу предложили сами учителя. Больше всего желающих записалось на математику и английский язык.'),
        q('tolebaeva-open-lesson'),
        p('После уроков родители заполняли короткую анкету. Большинство попросили уменьшить классы и удлинить перемены.'),
        p('Предложения рассмотрят на ближайшем заседании городского общественного совета.'),
      ],
    },
  },
  {
    key: 'village-school-bus', kind: 'announcement', nature: 'informational', desk: 'district', dateline: sarybulaq, bylines: ['Ерасыл Тоқсанбай'], topics: ['education', 'transport'],
    photos: ['bus-day'], moment: { daysAgo: 11, at: '08:30' }, outcome: 'live', contact: 'district-press',
    kk: {
      headline: 'Сарыбұлақта мектеп автобусының жаңа бағыты ашылады',
      lead: 'Дүйсенбіден бастап автобус Қайыңды және Тасөткел ауылдарының оқушыларын да тасымалдайды.',
      body: [
        p('Автобус Тасөткелден сағат 07:10-да шығып, Қайыңдыға 07:25-те, мектепке 07:50-де жетеді. Кері рейстер сағат 13:20 мен 17:40-та.'),
        p('Балаларды мектеп тәлімгері ертіп жүреді. Жол ақысы алынбайды.'),
        p('Боран соққан күндері рейстің болу-болмауы таңғы алтыда мектептің хабарлама арнасында жарияланады.'),
        p('Ата-аналар балаларын мектеп кеңсесінде немесе телефон арқылы тіркей алады. Тіркеуге оқушының аты-жөні мен мінетін аялдамасы жеткілікті.'),
      ],
    },
  },
  {
    key: 'teacher-mentors', kind: 'news', nature: 'informational', desk: 'national', dateline: aqkent, bylines: ['Ерасыл Тоқсанбай'], topics: ['education'],
    photos: ['library-day', 'portrait-tolebaeva'], moment: { daysAgo: 1, at: '17:45' }, outcome: 'changesRequested',
    kk: {
      headline: 'Жас мұғалімдерге тәлімгер бекітіледі',
      lead: 'Келер оқу жылынан бастап мектепке алғаш келген әр мұғалімге тәжірибелі әріптесі бекітілмек.',
      note: 'Тәлімгерлерге төленетін үстемақының дереккөзін көрсетіңіз және екінші тараптың пікірін қосыңыз.',
      body: [
        p('Жоба бойынша тәлімгер аптасына екі сабаққа қатысып, жас маманмен бірге талдайды. Бұл еңбек үстемақымен өтеледі.'),
        q('tolebaeva-teachers'),
        p('Былтыр қаладағы мектептерге келген 74 жас мұғалімнің 18-і бірінші жылдың соңында жұмыстан кеткен.'),
        p('Ұсыныс қараша айының соңында талқыланады.'),
      ],
    },
  },
]
