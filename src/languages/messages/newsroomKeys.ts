import { defineMessages } from '../defineMessages.ts'

/** Keys of newsrooms' systems: the panel, and what a system is answered. */
export const sayNewsroomKeys = defineMessages({
  kk: {
    key: 'Редакция кілті', keys: 'Редакция кілттері', newsroom: 'Редакция', contact: 'Байланыс', contactHelp: 'Кілтке жауапты адамның аты, телефоны не поштасы', perMinute: 'Минутына', perDay: 'Тәулігіне', limitHelp: 'Сұраныс саны',
    expiresAt: 'Жарамдылық мерзімі', revoked: 'Қайтарып алынған', revokedHelp: 'Белгілеп, сақтаңыз: кілт бірнеше секундта істен шығады.', keyStart: 'Кілттің басы', lastUsedAt: 'Соңғы рет қолданылған',
    usage: 'Кілттің қолданылуы', usages: 'Кілттердің қолданылуы', day: 'Күні', requests: 'Сұраныстар', files: 'Файлдар', items: 'Материалдар', refused: 'Қабылданбаған',
    saveFirst: 'Алдымен сақтаңыз, содан кейін кілт жасай аласыз.', make: 'Кілт жасау', makeAgain: 'Жаңа кілт жасау', makeHelp: 'Кілт тек бір рет көрсетіледі. Жаңасы жасалғанда бұрынғысы бірден істен шығады.', made: 'Кілт дайын. Көшіріп алып, редакцияға қауіпсіз жолмен беріңіз: ол қайта көрсетілмейді.',
    unknownKey: 'Бұл кілт танылмады. Authorization тақырыбын тексеріңіз немесе кілтсіз сұраңыз: ашық материалдарға кілт қажет емес.',
    expiredKey: 'Бұл кілттің мерзімі өтті. Жаңа кілтті баспасөз қызметінен сұраңыз.', revokedKey: 'Бұл кілт қайтарып алынды. Баспасөз қызметіне хабарласыңыз.',
    tooManyMinute: 'Кілттің шегі – минутына {limit} сұраныс. {seconds} секундтан кейін қайталаңыз.', tooManyDay: 'Кілттің шегі – тәулігіне {limit} сұраныс. {seconds} секундтан кейін қайталаңыз.',
  },
  ru: {
    key: 'Ключ редакции', keys: 'Ключи редакций', newsroom: 'Редакция', contact: 'Контакт', contactHelp: 'Имя, телефон или почта того, кто отвечает за ключ', perMinute: 'В минуту', perDay: 'В сутки', limitHelp: 'Число запросов',
    expiresAt: 'Действует до', revoked: 'Отозван', revokedHelp: 'Отметьте и сохраните: через несколько секунд ключ перестанет действовать.', keyStart: 'Начало ключа', lastUsedAt: 'Последнее использование',
    usage: 'Использование ключа', usages: 'Использование ключей', day: 'День', requests: 'Запросы', files: 'Файлы', items: 'Материалы', refused: 'Отказы',
    saveFirst: 'Сначала сохраните запись, потом можно создать ключ.', make: 'Создать ключ', makeAgain: 'Создать новый ключ', makeHelp: 'Ключ показывается один раз. Как только создан новый, прежний перестаёт действовать.', made: 'Ключ готов. Скопируйте его и передайте редакции безопасным путём: больше он показан не будет.',
    unknownKey: 'Такого ключа нет. Проверьте заголовок Authorization или запрашивайте без ключа: для открытых материалов он не нужен.',
    expiredKey: 'Срок действия этого ключа истёк. Попросите новый у пресс-службы.', revokedKey: 'Этот ключ отозван. Свяжитесь с пресс-службой.',
    tooManyMinute: 'Предел этого ключа – запросов в минуту: {limit}. Повторите через {seconds} с.', tooManyDay: 'Предел этого ключа – запросов в сутки: {limit}. Повторите через {seconds} с.',
  },
  en: {
    key: 'Newsroom key', keys: 'Newsroom keys', newsroom: 'Newsroom', contact: 'Contact', contactHelp: 'Name, phone or mail of whoever looks after the key', perMinute: 'Per minute', perDay: 'Per day', limitHelp: 'Number of requests',
    expiresAt: 'Valid until', revoked: 'Revoked', revokedHelp: 'Tick and save: the key stops working within seconds.', keyStart: 'The key begins with', lastUsedAt: 'Last used',
    usage: 'Use of a key', usages: 'Use of keys', day: 'Day', requests: 'Requests', files: 'Files', items: 'Items', refused: 'Refused',
    saveFirst: 'Save first, then you can make the key.', make: 'Make a key', makeAgain: 'Make a new key', makeHelp: 'A key is shown once. As soon as a new one is made, the old one stops working.', made: 'The key is ready. Copy it and hand it over safely: it will not be shown again.',
    unknownKey: 'This key is not known. Check the Authorization header, or ask without a key: open material needs none.',
    expiredKey: 'This key has expired. Ask the press service for a new one.', revokedKey: 'This key was revoked. Please contact the press service.',
    tooManyMinute: 'This key allows {limit} requests a minute. Try again in {seconds} seconds.', tooManyDay: 'This key allows {limit} requests a day. Try again in {seconds} seconds.',
  },
})
