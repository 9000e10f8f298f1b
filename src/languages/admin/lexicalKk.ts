/** The text editor's strings in Kazakh, by the key of the feature that shows them. */
export const lexicalKk = {
  general: {
    placeholder: 'Мәтінді жазыңыз немесе пәрмендер тізімі үшін «/» басыңыз…',
    slashMenuBasicGroupLabel: 'Негізгі',
    slashMenuListGroupLabel: 'Тізімдер',
    toolbarItemsActive: 'Қосулы: {{count}}',
  },
  align: {
    alignCenterLabel: 'Ортаға туралау',
    alignJustifyLabel: 'Ені бойынша туралау',
    alignLeftLabel: 'Сол жаққа туралау',
    alignRightLabel: 'Оң жаққа туралау',
  },
  // «Дәйексөз» is our own collection.
  blockquote: { label: 'Үзінді' },
  blocks: {
    inlineBlocks: {
      create: '{{label}} құру',
      edit: '{{label}}: өңдеу',
      label: 'Мәтін ішіндегі блоктар',
      remove: '{{label}}: алып тастау',
    },
    label: 'Блоктар',
  },
  checklist: { label: 'Белгіленетін тізім' },
  heading: { label: 'Тақырыпша {{headingLevel}}' },
  horizontalRule: { label: 'Көлденең сызық' },
  indent: { decreaseLabel: 'Шегіністі азайту', increaseLabel: 'Шегіністі көбейту' },
  link: { label: 'Сілтеме', loadingWithEllipsis: 'Жүктеліп жатыр…' },
  orderedList: { label: 'Нөмірленген тізім' },
  paragraph: { label: 'Абзац', label2: 'Кәдімгі мәтін' },
  relationship: { label: 'Байланысқан жазба' },
  textState: { defaultStyle: 'Әдепкі стиль' },
  unorderedList: { label: 'Таңбаланған тізім' },
  upload: { label: 'Файл' },
}
