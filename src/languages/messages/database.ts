import { defineMessages } from '../defineMessages.ts'

export const sayDatabase = defineMessages({
  kk: {
    databaseBusy: 'Дерекқор қазір бос емес, жазба сақталмады. Бірнеше секундтан кейін қайталап көріңіз.',
    databaseNotSqlite: '«{file}» – SQLite дерекқоры емес. DATABASE_URL мәнін тексеріңіз немесе бұл файлды басқа жерге көшіріңіз.',
    databaseDamaged: '«{file}» дерекқоры бүлінген. Бағдарламаны тоқтатып, файлды {backups} қалтасындағы соңғы көшірмемен ауыстырыңыз.',
    databaseLocked: '«{file}» дерекқорын басқа бағдарлама бұғаттап тұр. Сол бағдарламаны жабыңыз да, қайта іске қосыңыз.',
    databaseNotWritable: '«{file}» файлына жазуға рұқсат жоқ. Файл мен оның қалтасына жазу құқығын беріңіз.',
    databaseNewer: '«{file}» дерекқорын бағдарламаның жаңарақ нұсқасы өзгерткен ({migration}). Бағдарламаны жаңартыңыз немесе {backups} қалтасындағы көшірмені қойыңыз.',
    databasePushed: '«{file}» дерекқорының кестелері әзірлеу режимінде жасалған, оны жаңарту мүмкін емес. Файлды басқа жерге көшіріп, қайта іске қосыңыз.',
    migrationFailed: 'Дерекқорды жаңарту «{migration}» қадамында тоқтады, ешқандай дерек өзгерген жоқ. Себебі: {reason}. Жаңартуға дейінгі көшірме: {backup}.',
    backupFailed: 'Дерекқордың көшірмесі жасалмады, сондықтан жаңарту басталған жоқ. Дискідегі бос орынды және {backups} қалтасына жазу құқығын тексеріңіз. Себебі: {reason}.',
  },
  ru: {
    databaseBusy: 'База данных сейчас занята, запись не сохранена. Повторите попытку через несколько секунд.',
    databaseNotSqlite: 'Файл «{file}» – не база данных SQLite. Проверьте DATABASE_URL или перенесите этот файл в другое место.',
    databaseDamaged: 'База данных «{file}» повреждена. Остановите программу и замените файл последней копией из папки {backups}.',
    databaseLocked: 'База данных «{file}» заблокирована другой программой. Закройте её и запустите снова.',
    databaseNotWritable: 'Нет права на запись в файл «{file}». Дайте право на запись в этот файл и в его папку.',
    databaseNewer: 'Базу данных «{file}» изменила более новая версия программы ({migration}). Обновите программу или верните копию из папки {backups}.',
    databasePushed: 'Таблицы базы данных «{file}» созданы в режиме разработки, обновить её нельзя. Перенесите файл в другое место и запустите снова.',
    migrationFailed: 'Обновление базы данных остановилось на шаге «{migration}», данные не изменены. Причина: {reason}. Копия до обновления: {backup}.',
    backupFailed: 'Не удалось сделать копию базы данных, поэтому обновление не начато. Проверьте свободное место на диске и право на запись в папку {backups}. Причина: {reason}.',
  },
  en: {
    databaseBusy: 'The database is busy and nothing was saved. Try again in a few seconds.',
    databaseNotSqlite: '“{file}” is not a SQLite database. Check DATABASE_URL or move this file elsewhere.',
    databaseDamaged: 'The database “{file}” is damaged. Stop the program and replace the file with the newest copy from {backups}.',
    databaseLocked: 'Another program has locked the database “{file}”. Close that program and start again.',
    databaseNotWritable: 'The file “{file}” cannot be written. Allow writing to the file and to its folder.',
    databaseNewer: 'A newer version of this program has changed the database “{file}” ({migration}). Update the program or put back a copy from {backups}.',
    databasePushed: 'The tables of “{file}” were made in development mode and cannot be migrated. Move the file elsewhere and start again.',
    migrationFailed: 'The database update stopped at “{migration}” and no data was changed. The reason: {reason}. The copy from before the update: {backup}.',
    backupFailed: 'The database could not be copied, so the update was not started. Check the free disk space and that {backups} can be written. The reason: {reason}.',
  },
})
