import { defineMessages } from '../defineMessages.ts'

export const sayOperation = defineMessages({
  kk: {
    seeding: 'Көрсетілім деректері жасалуда: {done}/{total}',
    administratorUsage: 'Команда былай жазылады: npm run create-administrator -- --email аты@мекеме.kz --name "Аты-жөні"',
    administratorEmailWrong: '«{email}» – электрондық пошта мекенжайы емес: оны аты@мекеме.kz түрінде жазыңыз.',
    administratorTaken: '{email} мекенжайымен тіркелгі бұрыннан бар: басқа мекенжай көрсетіңіз.',
    administratorNeedsTerminal: 'Құпиясөз тек экранда көрсетіледі: бұл команданы терминалда, шығысын файлға не басқа бағдарламаға бағыттамай іске қосыңыз.',
    administratorMade: 'Әкімші тіркелгісі жасалды.',
    administratorPassword: 'Құпиясөз (қайта көрсетілмейді, кірген соң бірден ауыстырыңыз): {password}',
  },
  ru: {
    seeding: 'Создаём демонстрационные данные: {done}/{total}',
    administratorUsage: 'Команда пишется так: npm run create-administrator -- --email имя@учреждение.kz --name "Имя Фамилия"',
    administratorEmailWrong: '«{email}» – не адрес электронной почты: напишите его в виде имя@учреждение.kz.',
    administratorTaken: 'Учётная запись с адресом {email} уже есть: укажите другой адрес.',
    administratorNeedsTerminal: 'Пароль показывается только на экране: запустите команду в терминале, не перенаправляя вывод в файл или другую программу.',
    administratorMade: 'Учётная запись администратора создана.',
    administratorPassword: 'Пароль (больше показан не будет, смените его сразу после входа): {password}',
  },
  en: {
    seeding: 'Making the demo: {done}/{total}',
    administratorUsage: 'The command is: npm run create-administrator -- --email name@office.kz --name "First Last"',
    administratorEmailWrong: '“{email}” is not an e-mail address: write it as name@office.kz.',
    administratorTaken: 'There is an account for {email} already: give another address.',
    administratorNeedsTerminal: 'The password is shown on the screen only: run this command in a terminal, without sending its output to a file or another program.',
    administratorMade: 'The administrator’s account is made.',
    administratorPassword: 'The password (not shown again; change it right after signing in): {password}',
  },
})
