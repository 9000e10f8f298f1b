import { describe, expect, it } from 'vitest'
import { toSafeName, uniqueNames } from './fileNames.ts'

describe('names of files in an archive', () => {
  it.each([
    ['Кесте.csv', 'Кесте.csv'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a_b_c_d_e_f_g_h_i_j.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['CON.txt', '_CON.txt'],
    ['lpt1', '_lpt1'],
    ['name. ', 'name'],
    ['...', 'file'],
    ['', 'file'],
    ['.csv', 'file.csv'],
    ['.hidden.csv', 'hidden.csv'],
    ['a\u0000b\n\u202Ec.txt', 'a_b__c.txt'],
  ])('%j is %j', (given, safe) => {
    expect(toSafeName(given)).toBe(safe)
  })

  it('keep their ending when they are cut', () => {
    const name = toSafeName(`${'ұ'.repeat(300)}.docx`)
    expect([name.length, name.endsWith('.docx')]).toEqual([80, true])
  })

  it('differ by more than capital letters', () => {
    const name = uniqueNames()
    expect(['Photo.jpg', 'photo.JPG', 'photo.jpg'].map((one) => name('a/', one))).toEqual(['a/Photo.jpg', 'a/photo-2.JPG', 'a/photo-3.jpg'])
    expect(name('b/', 'photo.jpg')).toBe('b/photo.jpg')
  })
})
