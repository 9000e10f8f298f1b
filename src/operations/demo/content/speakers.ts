import type { DemoSpeaker } from './shapes.ts'

export const speakers: readonly DemoSpeaker[] = [
  {
    key: 'aqzholov', name: { kk: 'Нұрлан Ақжолов', ru: 'Нурлан Акжолов', en: 'Nurlan Aqzholov' }, portrait: 'portrait-aqzholov',
    biography: { kk: 'Экономист, жергілікті басқару саласында жиырма жылдан астам еңбек етіп келеді. Штабқа келгенге дейін өңірлік даму орталығын басқарған.', ru: 'Экономист, более двадцати лет работает в местном управлении. До прихода в штаб руководил центром регионального развития.', en: 'An economist with more than twenty years in local government. Before joining the headquarters he ran a regional development centre.' },
    positions: [{ title: { kk: 'Республикалық штаб жетекшісі', ru: 'руководитель Республиканского штаба', en: 'head of the National Headquarters' }, sinceDaysAgo: 400 }],
  },
  {
    key: 'seiitova', name: { kk: 'Гүлмира Сейітова', ru: 'Гульмира Сеитова', en: 'Gulmira Seiitova' }, portrait: 'portrait-seiitova',
    biography: { kk: 'Педиатр, жиырма екі жылдық өтілі бар. Ауылдағы емханалардың жас мамандарына тәлімгер.', ru: 'Педиатр с двадцатидвухлетним стажем. Наставник молодых врачей сельских поликлиник.', en: 'A paediatrician with twenty-two years of practice and a mentor to young doctors in village clinics.' },
    positions: [
      { title: { kk: 'Ақкент балалар ауруханасының бөлім меңгерушісі', ru: 'заведующая отделением детской больницы Аккента', en: 'head of department at Aqkent Children’s Hospital' }, sinceDaysAgo: 2200, untilDaysAgo: 30 },
      { title: { kk: 'Ақкент балалар ауруханасының бас дәрігері', ru: 'главный врач детской больницы Аккента', en: 'chief physician of Aqkent Children’s Hospital' }, sinceDaysAgo: 30 },
    ],
  },
  {
    key: 'tolebaeva', name: { kk: 'Айжан Төлебаева', ru: 'Айжан Толебаева', en: 'Aizhan Tolebaeva' }, portrait: 'portrait-tolebaeva',
    biography: { kk: 'Математика пәнінің мұғалімі, он жылдан бері мектеп басқарады. «Ашық сабақ» бастамасының авторларының бірі.', ru: 'Учитель математики, десять лет руководит школой. Один из авторов инициативы «Открытый урок».', en: 'A mathematics teacher who has headed a school for ten years; one of the authors of the Open Lesson initiative.' },
    positions: [{ title: { kk: '№7 мектеп-гимназияның директоры', ru: 'директор школы-гимназии № 7', en: 'principal of School-Gymnasium No. 7' }, sinceDaysAgo: 3600 }],
  },
  {
    key: 'omarov', name: { kk: 'Ерлан Омаров', ru: 'Ерлан Омаров', en: 'Yerlan Omarov' }, portrait: 'portrait-omarov',
    biography: { kk: 'Жол инженері. Көпірлер мен көше желісін жаңғырту жобаларына жетекшілік етеді.', ru: 'Инженер-дорожник. Руководит проектами обновления мостов и уличной сети.', en: 'A road engineer in charge of renewing bridges and the street network.' },
    positions: [{ title: { kk: '«Ақкент жолдары» кәсіпорнының бас инженері', ru: 'главный инженер предприятия «Аккент жолдары»', en: 'chief engineer of Aqkent Roads' }, sinceDaysAgo: 1500 }],
  },
  {
    key: 'qozhabek', name: { kk: 'Бауыржан Қожабек', ru: 'Бауржан Кожабек', en: 'Bauyrzhan Qozhabek' }, portrait: 'portrait-qozhabek',
    biography: { kk: 'Үшінші буын диқан. Шаруа қожалығы бидай мен жем-шөп өсіреді, қырыққа жуық адамды жұмыспен қамтып отыр.', ru: 'Земледелец в третьем поколении. Его хозяйство выращивает пшеницу и кормовые культуры, в нём работают около сорока человек.', en: 'A third-generation farmer whose farm grows wheat and fodder and employs about forty people.' },
    positions: [{ title: { kk: '«Береке» шаруа қожалығының төрағасы', ru: 'глава крестьянского хозяйства «Береке»', en: 'chair of the Bereke farm' }, sinceDaysAgo: 4000 }],
  },
  {
    key: 'ysqaqova', name: { kk: 'Мадина Ысқақова', ru: 'Мадина Ыскакова', en: 'Madina Ysqaqova' }, portrait: 'portrait-ysqaqova',
    biography: { kk: 'Әлеуметтік жұмыс маманы. Ерікті болып бастап, бүгінде бес ауданның жасақтарын біріктіріп отыр.', ru: 'Специалист по социальной работе. Начинала волонтёром, сегодня объединяет отряды пяти районов.', en: 'A social worker who started as a volunteer and now brings together teams from five districts.' },
    positions: [
      { title: { kk: 'ерікті', ru: 'волонтёр', en: 'volunteer' }, sinceDaysAgo: 900, untilDaysAgo: 45 },
      { title: { kk: 'еріктілер жасағының үйлестірушісі', ru: 'координатор волонтёрского отряда', en: 'volunteer coordinator' }, sinceDaysAgo: 45 },
    ],
  },
  {
    key: 'sokolova', name: { kk: 'Ольга Соколова', ru: 'Ольга Соколова', en: 'Olga Sokolova' }, portrait: 'portrait-sokolova',
    biography: { kk: 'Кітапханашы, Ақкенттегі оқырмандар клубының негізін қалаушы.', ru: 'Библиотекарь, основательница читательского клуба в Аккенте.', en: 'A librarian and the founder of Aqkent’s readers’ club.' },
    positions: [{ title: { kk: 'Ақкент орталық кітапханасының директоры', ru: 'директор центральной библиотеки Аккента', en: 'director of Aqkent Central Library' }, sinceDaysAgo: 1800 }],
  },
  {
    key: 'dauletov', name: { kk: 'Тимур Дәулетов', ru: 'Тимур Даулетов', en: 'Timur Dauletov' }, portrait: 'portrait-dauletov',
    biography: { kk: 'Бұрынғы футболшы, балалар командаларын он екі жылдан бері баптап келеді.', ru: 'Бывший футболист, двенадцать лет тренирует детские команды.', en: 'A former footballer who has coached children’s teams for twelve years.' },
    positions: [{ title: { kk: 'балалар спорт мектебінің аға жаттықтырушысы', ru: 'старший тренер детской спортивной школы', en: 'senior coach of the children’s sports school' }, sinceDaysAgo: 1200 }],
  },
  {
    key: 'sarsen', name: { kk: 'Сәуле Сәрсен', ru: 'Сауле Сарсен', en: 'Saule Sarsen' }, portrait: 'portrait-sarsen',
    biography: { kk: 'Журналист, он бес жыл жергілікті телеарнада жұмыс істеген.', ru: 'Журналист, пятнадцать лет проработала на местном телевидении.', en: 'A journalist who spent fifteen years in local television.' },
    positions: [{ title: { kk: 'Республикалық штабтың баспасөз хатшысы', ru: 'пресс-секретарь Республиканского штаба', en: 'press secretary of the National Headquarters' }, sinceDaysAgo: 380 }],
  },
  {
    key: 'bekmukhan', name: { kk: 'Қанат Бекмұхан', ru: 'Канат Бекмухан', en: 'Qanat Bekmukhan' }, portrait: 'portrait-bekmukhan',
    biography: { kk: 'Гидролог, дала өзендерінің көктемгі тасқынын отыз жылдан бері зерттейді.', ru: 'Гидролог, тридцать лет изучает весенние паводки степных рек.', en: 'A hydrologist who has studied the spring floods of steppe rivers for thirty years.' },
    positions: [{ title: { kk: 'гидрология қызметінің бас маманы', ru: 'главный специалист гидрологической службы', en: 'principal specialist of the hydrological service' }, sinceDaysAgo: 2600 }],
  },
  {
    key: 'abdirakhman', name: { kk: 'Зейнеп Әбдірахман', ru: 'Зейнеп Абдирахман', en: 'Zeinep Abdirakhman' }, portrait: 'portrait-abdirakhman',
    biography: { kk: 'Ардагер ұстаз, қырық жыл тіл мен әдебиеттен сабақ берген.', ru: 'Педагог-ветеран, сорок лет преподавала язык и литературу.', en: 'A retired teacher who taught language and literature for forty years.' },
    positions: [{ title: { kk: 'Сарыбұлақ ауылдық қоғамдық кеңесінің мүшесі', ru: 'член общественного совета села Сарыбулак', en: 'member of the Sarybulaq village public council' }, sinceDaysAgo: 1100 }],
  },
  {
    key: 'pak', name: { kk: 'Виктор Пак', ru: 'Виктор Пак', en: 'Viktor Pak' }, portrait: 'portrait-pak',
    biography: { kk: 'Агроном әрі кәсіпкер. Алғашқы жылыжайын өз үйінің ауласында салған.', ru: 'Агроном и предприниматель. Первую теплицу построил во дворе собственного дома.', en: 'An agronomist and entrepreneur who built his first greenhouse in his own backyard.' },
    positions: [{ title: { kk: '«Жасыл бақ» жылыжайының негізін қалаушы', ru: 'основатель тепличного хозяйства «Жасыл бак»', en: 'founder of the Zhasyl Baq greenhouse' }, sinceDaysAgo: 2000 }],
  },
]
