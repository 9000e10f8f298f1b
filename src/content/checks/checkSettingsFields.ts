import type { Field } from 'payload'
import { languages } from '#languages/language.ts'
import { sayCheck } from '#languages/messages/checks.ts'
import { levels } from '#workflow/finding.ts'
import { checkLevels, checkNames, headlineLimits } from './checkNames.ts'

const labelOfLimit = { kk: 'limitKk', ru: 'limitRu', en: 'limitEn' } as const

/** What each finding asks for on submission, and how long a headline may be. */
export const checkSettingsFields: Field[] = [
  {
    name: 'checks',
    type: 'group',
    label: sayCheck.labels('checks'),
    admin: { description: sayCheck.labels('checksHelp') },
    fields: checkNames.map((name) => ({
      name,
      type: 'select',
      label: sayCheck.labels(name),
      defaultValue: checkLevels[name],
      options: levels.map((level) => ({ value: level, label: sayCheck.labels(level) })),
      admin: { isClearable: false },
    })),
  },
  {
    name: 'headlineLimits',
    type: 'group',
    label: sayCheck.labels('headlineLimits'),
    fields: [
      {
        type: 'row',
        fields: languages.map((language) => ({
          name: language,
          type: 'number',
          label: sayCheck.labels(labelOfLimit[language]),
          defaultValue: headlineLimits[language],
          min: 20,
          max: 300,
        })),
      },
    ],
  },
]
