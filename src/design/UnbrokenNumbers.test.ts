import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { UnbrokenNumbers } from './UnbrokenNumbers.tsx'

it.each([
  ['214 уәденің 183-і орындалды', '214 уәденің <span class="unbroken">183-і</span> орындалды'],
  ['Сағат 12:00-де тексеріледі', 'Сағат 12:<span class="unbroken">00-де</span> тексеріледі'],
  ['Ақ-көк ту', 'Ақ-көк ту'],
  ['5–7 км < 9', '5–7 км &lt; 9'],
])('%s', (text, html) => {
  expect(renderToStaticMarkup(UnbrokenNumbers({ children: text }))).toBe(html)
})
