import { expect, it } from 'vitest'
import { decodeStory } from './decodeStory.ts'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

it.each([
  ['windows-1251', 'c220caeeeaf8e5f2e0f320eef2eaf0fbebe820abc1e8e1ebe8eef2e5eaf3bb209620b920352e', 'В Кокшетау открыли «Библиотеку» – № 5.'],
  ['KZ-1048', 'cab4eaf8e5f2e0f3e4e020e6e0bee020eab3f2e0eff5e0ede020e0f8fbebe4fb2e20a1ebfb20aae0ebfbec2c20a3f3e52c208dfbf12c20afe92c208e2c20a5be2c209e2e', 'Көкшетауда жаңа кітапхана ашылды. Ұлы Ғалым, Әуе, Қыс, Үй, Һ, Өң, һ.'],
  ['English with typographic marks', '935765207761697465649421', '“We waited”!'],
])('reads %s', (_, hex, text) => {
  expect(decodeStory(bytesOf(hex))).toBe(text)
})
