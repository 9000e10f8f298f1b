import { defineMessages } from '../defineMessages.ts'

/** Sentences about settings, by the codes of `EnvironmentError`. */
export const sayEnvironment = defineMessages({
  kk: {
    nodeEnvWrong: 'NODE_ENV «{value}» бола алмайды: production деп жазыңыз немесе бос қалдырыңыз.',
    modeWrong: 'MEDIA_CENTER_MODE «{value}» бола алмайды: оны npm start өзі қояды, сондықтан өшіріп тастаңыз.',
    databaseUrlWrong:
      'DATABASE_URL мәні жарамсыз: file:./data/media-center.db немесе mongodb://сервер/дерекқор түрінде жазыңыз.',
    databaseUrlMissing:
      'DATABASE_URL берілмеген: өндірістік режимде дерекқордың мекенжайын жазыңыз, мысалы, file:/srv/media-center/media-center.db.',
    secretTooShort:
      'PAYLOAD_SECRET тым қысқа: кемінде 32 таңба керек. Оны мына команда жасайды: openssl rand -hex 32.',
    secretMissing: 'PAYLOAD_SECRET берілмеген: openssl rand -hex 32 командасымен жасап, .env файлына жазыңыз.',
    secretNotMade: 'PAYLOAD_SECRET әлі жасалмаған: алдымен npm start командасын іске қосыңыз.',
    siteUrlWrong: 'SITE_URL «{value}» бола алмайды: сайттың мекенжайын жолсыз жазыңыз, мысалы, https://press.example.kz.',
    siteUrlNotHttps:
      'SITE_URL https:// деп басталуы керек: өндірістік режимде сайттың ашық мекенжайын жазыңыз, мысалы, https://press.example.kz.',
    portWrong: 'PORT «{value}» бола алмайды: 1 мен 65535 аралығындағы санды жазыңыз, мысалы, 3000.',
    webSubHubWrong: 'WEBSUB_HUB мәні жарамсыз: https://хаб.мысал.kz/ сияқты мекенжай жазыңыз немесе бос қалдырыңыз.',
    trustedProxiesWrong:
      'TRUSTED_PROXIES мәні жарамсыз: прокси мекенжайларын үтір арқылы жазыңыз, мысалы, 127.0.0.1,10.0.0.0/8.',
    smtpUrlWrong: 'SMTP_URL мәні жарамсыз: smtp://пайдаланушы:құпиясөз@сервер:587 түрінде жазыңыз.',
    mailFromWrong:
      'MAIL_FROM «{value}» бола алмайды: пошта мекенжайын жазыңыз, мысалы, Баспасөз қызметі <press@example.kz>.',
    logLevelWrong: 'LOG_LEVEL «{value}» бола алмайды: debug, info, warn немесе error деп жазыңыз.',
    demoWrong: 'DEMO «{value}» бола алмайды: yes немесе no деп жазыңыз.',
    demoInProduction: 'DEMO=yes өндірістік режимде қолданылмайды: бұл жолды өшіріңіз.',
    unknown: '{setting} деген баптау жоқ, ол ескерілмейді: .env.example файлындағы тізімді қараңыз.',
    unknownMeant: '{setting} деген баптау жоқ, ол ескерілмейді: {meant} деп жазғыңыз келген болар.',
  },
  ru: {
    nodeEnvWrong: 'NODE_ENV не может быть «{value}»: напишите production или оставьте пустым.',
    modeWrong: 'MEDIA_CENTER_MODE не может быть «{value}»: его задаёт сам npm start, поэтому удалите эту строку.',
    databaseUrlWrong:
      'Значение DATABASE_URL не подходит: напишите file:./data/media-center.db или mongodb://сервер/база.',
    databaseUrlMissing:
      'Не задан DATABASE_URL: в рабочем режиме укажите адрес базы данных, например file:/srv/media-center/media-center.db.',
    secretTooShort: 'PAYLOAD_SECRET слишком короткий: нужно не меньше 32 знаков. Создайте его командой openssl rand -hex 32.',
    secretMissing: 'Не задан PAYLOAD_SECRET: создайте его командой openssl rand -hex 32 и впишите в файл .env.',
    secretNotMade: 'PAYLOAD_SECRET ещё не создан: сначала выполните npm start.',
    siteUrlWrong: 'SITE_URL не может быть «{value}»: напишите адрес сайта без пути, например https://press.example.kz.',
    siteUrlNotHttps:
      'SITE_URL должен начинаться с https://: в рабочем режиме укажите открытый адрес сайта, например https://press.example.kz.',
    portWrong: 'PORT не может быть «{value}»: напишите число от 1 до 65535, например 3000.',
    webSubHubWrong: 'Значение WEBSUB_HUB не подходит: укажите адрес вида https://hub.example.kz/ или оставьте пустым.',
    trustedProxiesWrong:
      'Значение TRUSTED_PROXIES не подходит: перечислите адреса прокси через запятую, например 127.0.0.1,10.0.0.0/8.',
    smtpUrlWrong: 'Значение SMTP_URL не подходит: напишите smtp://пользователь:пароль@сервер:587.',
    mailFromWrong:
      'MAIL_FROM не может быть «{value}»: напишите адрес почты, например Пресс-служба <press@example.kz>.',
    logLevelWrong: 'LOG_LEVEL не может быть «{value}»: напишите debug, info, warn или error.',
    demoWrong: 'DEMO не может быть «{value}»: напишите yes или no.',
    demoInProduction: 'DEMO=yes в рабочем режиме не действует: удалите эту строку.',
    unknown: 'Настройки {setting} нет, она не действует: сверьтесь со списком в файле .env.example.',
    unknownMeant: 'Настройки {setting} нет, она не действует: вероятно, имелась в виду {meant}.',
  },
  en: {
    nodeEnvWrong: 'NODE_ENV cannot be “{value}”: write production, or leave it empty.',
    modeWrong: 'MEDIA_CENTER_MODE cannot be “{value}”: npm start sets it by itself, so remove it.',
    databaseUrlWrong: 'DATABASE_URL is not right: write file:./data/media-center.db or mongodb://server/database.',
    databaseUrlMissing:
      'DATABASE_URL is missing: in production give the address of the database, such as file:/srv/media-center/media-center.db.',
    secretTooShort: 'PAYLOAD_SECRET is too short: it needs at least 32 characters. Make one with openssl rand -hex 32.',
    secretMissing: 'PAYLOAD_SECRET is missing: make one with openssl rand -hex 32 and write it into the file .env.',
    secretNotMade: 'PAYLOAD_SECRET has not been made yet: run npm start first.',
    siteUrlWrong: 'SITE_URL cannot be “{value}”: write the address of the site without a path, such as https://press.example.kz.',
    siteUrlNotHttps:
      'SITE_URL has to begin with https://: in production give the public address of the site, such as https://press.example.kz.',
    portWrong: 'PORT cannot be “{value}”: write a number from 1 to 65535, such as 3000.',
    webSubHubWrong: 'WEBSUB_HUB is not right: write an address such as https://hub.example.kz/, or leave it empty.',
    trustedProxiesWrong: 'TRUSTED_PROXIES is not right: list addresses of proxies with commas, such as 127.0.0.1,10.0.0.0/8.',
    smtpUrlWrong: 'SMTP_URL is not right: write smtp://user:password@server:587.',
    mailFromWrong: 'MAIL_FROM cannot be “{value}”: write a mail address, such as Press office <press@example.kz>.',
    logLevelWrong: 'LOG_LEVEL cannot be “{value}”: write debug, info, warn or error.',
    demoWrong: 'DEMO cannot be “{value}”: write yes or no.',
    demoInProduction: 'DEMO=yes has no place in production: remove that line.',
    unknown: 'There is no setting {setting}, so it has no effect: see the list in .env.example.',
    unknownMeant: 'There is no setting {setting}, so it has no effect: {meant} was probably meant.',
  },
})
