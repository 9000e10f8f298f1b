import { describe, expect, it } from 'vitest'
import { importStoryArguments, languageOfCommand } from './importStoryArguments.ts'

describe('the arguments of import-story', () => {
  it.each([
    ['a.txt --language kk', { file: 'a.txt', language: 'kk' }],
    ['--language=ru a.txt', { file: 'a.txt', language: 'ru' }],
    ['a.txt --user a@b.kz --desk Штаб --language en', { file: 'a.txt', language: 'en', desk: 'Штаб', user: 'a@b.kz' }],
    ['--language kk -- --a.txt', { file: '--a.txt', language: 'kk' }],
  ])('takes %s', (line, expected) => {
    expect(importStoryArguments(line.split(' '))).toEqual({ desk: undefined, user: undefined, ...expected })
  })

  it.each([
    ['', 'fileMissing', {}],
    ['--language kk', 'fileMissing', {}],
    ['a.txt', 'languageMissing', {}],
    ['a.txt b.txt --language kk', 'oneFile', { extra: 'b.txt' }],
    ['a.txt --language', 'optionEmpty', { option: '--language' }],
    ['a.txt --language kk --desk=', 'optionEmpty', { option: '--desk' }],
    ['a.txt --language de', 'languageUnknown', { value: 'de' }],
    ['a.txt --langauge kk', 'optionUnknown', { option: '--langauge' }],
    ['a.txt -l kk', 'optionUnknown', { option: '-l' }],
  ])('refuses «%s» as %s', (line, key, values) => {
    expect(() => importStoryArguments(line.split(' ').filter(Boolean))).toThrow(expect.objectContaining({ key, values }))
  })
})

describe('the language of the command', () => {
  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, ['a.txt', '--language', 'kk'], 'ru'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_US.UTF-8' }, [], 'en'],
    [{ LANG: 'C.UTF-8' }, ['a.txt', '--language', 'en'], 'en'],
    [{}, ['a.txt'], 'kk'],
  ])('of %o and %o is %s', (environment, args, expected) => {
    expect(languageOfCommand(args, environment)).toBe(expected)
  })
})
