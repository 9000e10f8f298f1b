import { defineMessages } from '../defineMessages.ts'

export const sayAudit = defineMessages({
  kk: {
    takenForOfficers: 'Бұл есепті баспасөз қызметі, бас редактор және әкімші көре алады.', takenFiltersWrong: 'Есептің мекенжайы дұрыс емес: материал мен уақытты тексеріңіз.',
    group: 'Басқару', entry: 'Журнал жазбасы', entries: 'Журнал', at: 'Уақыты', actor: 'Кім (нөмірі)', actorName: 'Кім',
    action: 'Әрекет', collection: 'Бөлім', item: 'Материал (нөмірі)', title: 'Материал', from: 'Қай күйден', to: 'Қай күйге', setTime: 'Белгіленген уақыт',
    reason: 'Себебі', revision: 'Нұсқа', logIsAppendOnly: 'Журнал жазбалары өзгертілмейді және жойылмайды.',
  },
  ru: {
    takenForOfficers: 'Этот отчёт видят пресс-служба, главный редактор и администратор.', takenFiltersWrong: 'Неверный адрес отчёта: проверьте материал и время.',
    group: 'Управление', entry: 'Запись журнала', entries: 'Журнал', at: 'Время', actor: 'Кто (номер)', actorName: 'Кто',
    action: 'Действие', collection: 'Раздел', item: 'Материал (номер)', title: 'Материал', from: 'Из состояния', to: 'В состояние', setTime: 'Назначенное время',
    reason: 'Причина', revision: 'Версия', logIsAppendOnly: 'Записи журнала не меняют и не удаляют.',
  },
  en: {
    takenForOfficers: 'Press officers, chief editors and administrators see this report.', takenFiltersWrong: 'The address of the report is wrong: check the item and the time.',
    group: 'Administration', entry: 'Log entry', entries: 'Log', at: 'Time', actor: 'Who (id)', actorName: 'Who',
    action: 'Action', collection: 'Section', item: 'Item (id)', title: 'Item', from: 'From state', to: 'To state', setTime: 'Time that was set',
    reason: 'Reason', revision: 'Revision', logIsAppendOnly: 'Entries of the log are neither changed nor deleted.',
  },
})
