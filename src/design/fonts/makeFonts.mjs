// Cuts the site's fonts to what Kazakh, Russian and English text needs: `node src/design/fonts/makeFonts.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import subset from 'subset-font'

const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const kazakh = 'әғқңөұүһі'
const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((sign) => !'`^~{}|\\'.includes(sign))
const signs = '\u00a0«»“”„‘’–—…·×№₸§©→←−°½'
const letters = russian + kazakh
const kept = letters + letters.toUpperCase() + latin.join('') + signs

// Small print does without kerning: it would weigh as much again as the letters of a weight.
const faces = [
  ['source-serif-4/400Regular/SourceSerif4_400Regular', 'serif-400', ['kern', 'ccmp', 'locl']],
  ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold', 'serif-600', ['kern', 'ccmp', 'locl']],
  ['source-sans-3/400Regular/SourceSans3_400Regular', 'sans-400', []],
  ['source-sans-3/600SemiBold/SourceSans3_600SemiBold', 'sans-600', []],
]

const never = ['BASE', 'STAT', 'gasp', 'meta']

for (const [source, name, keepFeatures] of faces) {
  const whole = readFileSync(new URL(`../../../node_modules/@expo-google-fonts/${source}.ttf`, import.meta.url))
  const dropTables = keepFeatures.length > 0 ? never : [...never, 'GPOS', 'GSUB', 'GDEF']
  const cut = await subset(whole, kept, { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true, keepFeatures, dropTables })
  writeFileSync(new URL(`${name}.woff2`, import.meta.url), cut)
}
