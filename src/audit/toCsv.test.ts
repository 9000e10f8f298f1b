import { expect, it } from 'vitest'
import { csvRowIn } from './toCsv.ts'

it.each([
  [['Айгүл', 'мақұлдады'], 'Айгүл,мақұлдады\r\n'],
  [['а,ә', 'ол «иә» "деді"', ''], '"а,ә","ол «иә» ""деді""",\r\n'],
  [['бірінші\nекінші'], '"бірінші\nекінші"\r\n'],
  [['=HYPERLINK("x")', '+7', '-1', '@a', '\tx'], '"\'=HYPERLINK(""x"")",\'+7,\'-1,\'@a,\'\tx\r\n'],
])('%o', (values, row) => {
  expect(csvRowIn('en')(values)).toBe(row)
})

it('is parted as the spreadsheet of that language parts it', () => {
  const values = ['Штаб; баспасөз', '1,5']
  expect(csvRowIn('kk')(values)).toBe('"Штаб; баспасөз";"1,5"\r\n')
  expect(csvRowIn('en')(values)).toBe('"Штаб; баспасөз","1,5"\r\n')
})
