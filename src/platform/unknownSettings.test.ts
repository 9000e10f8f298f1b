import { expect, it } from 'vitest'
import { unknownSettings } from './unknownSettings.ts'

it.each([
  [['DATABASE_URI'], [], 'DATABASE_URI', 'DATABASE_URL'],
  [['SMPT_URL'], [], 'SMPT_URL', 'SMTP_URL'],
  [['ANALYTICS'], [], 'ANALYTICS', undefined],
  [[], ['PAYLOAD_SECRETS'], 'PAYLOAD_SECRETS', 'PAYLOAD_SECRET'],
  [[], ['MEDIA_CENTER_COLOUR'], 'MEDIA_CENTER_COLOUR', undefined],
])('file %o, environment %o: %s, meant %s', (inFile, inEnvironment, setting, meant) => {
  expect(unknownSettings(inFile, inEnvironment)).toEqual([{ setting, meant }])
})

it('says nothing of right names and of what else the machine has', () => {
  const machine = ['PATH', 'HOME', 'LANG', 'TERM', 'HOSTNAME', 'SHELL', 'LOGNAME', 'MAIL', 'NODE_PATH', 'npm_package_name']
  expect(unknownSettings(['PORT', 'DATABASE_URL'], [...machine, 'MONGODB_URL'])).toEqual([])
})
