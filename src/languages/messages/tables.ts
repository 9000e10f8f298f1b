import { defineMessages } from '../defineMessages.ts'

/** Tables of a story, where they are written. */
export const sayTable = defineMessages({
  kk: {
    cell: '{row}-жол, {column}-баған', cellNamed: '{row}-жол, {column}-баған: {name}',
    addRow: 'Төменіне жол қосу', addColumn: 'Оң жағына баған қосу', removeRow: '{row}-жолды жою', removeColumn: '{column}-бағанды жою',
    size: 'Жол саны: {rows}, баған саны: {columns}.', notPasted: 'Кесте қойылмады.',
    tableEmpty: 'Кестенің кемінде бір ұяшығын толтырыңыз.',
    tableTooLong: 'Кестеде {given} жол болады, шегі – {limit} жол. Қысқартыңыз немесе кестені файл етіп тіркеңіз.',
    tableTooWide: 'Кестеде {given} баған болады, шегі – {limit} баған. Қысқартыңыз немесе кестені файл етіп тіркеңіз.',
    tableCellTooLong: '{row}-жол, {column}-бағандағы ұяшық тым ұзын: {limit} таңбадан асырмаңыз.',
  },
  ru: {
    cell: 'Строка {row}, столбец {column}', cellNamed: 'Строка {row}, столбец {column}: {name}',
    addRow: 'Добавить строку ниже', addColumn: 'Добавить столбец справа', removeRow: 'Удалить строку {row}', removeColumn: 'Удалить столбец {column}',
    size: 'Строк: {rows}, столбцов: {columns}.', notPasted: 'Таблица не вставлена.',
    tableEmpty: 'Заполните хотя бы одну ячейку таблицы.',
    tableTooLong: 'Строк в таблице получается {given}, а можно не больше {limit}. Сократите её или приложите файлом.',
    tableTooWide: 'Столбцов в таблице получается {given}, а можно не больше {limit}. Сократите её или приложите файлом.',
    tableCellTooLong: 'Ячейка таблицы в строке {row}, столбце {column} слишком длинная: не больше {limit} знаков.',
  },
  en: {
    cell: 'Row {row}, column {column}', cellNamed: 'Row {row}, column {column}: {name}',
    addRow: 'Add a row below', addColumn: 'Add a column to the right', removeRow: 'Remove row {row}', removeColumn: 'Remove column {column}',
    size: 'Rows: {rows}, columns: {columns}.', notPasted: 'The table was not pasted.',
    tableEmpty: 'Fill in at least one cell of the table.',
    tableTooLong: 'The table would have {given} rows, and {limit} are the most. Shorten it, or attach it as a file.',
    tableTooWide: 'The table would have {given} columns, and {limit} are the most. Shorten it, or attach it as a file.',
    tableCellTooLong: 'The cell in row {row}, column {column} of the table is too long: {limit} characters at most.',
  },
})
