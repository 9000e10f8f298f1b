import { HtmlValidate, type ConfigData, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { site } from './support/browser.ts'
import { everyKind, everyPressKind } from './support/publicKinds.ts'

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React's way of writing, as right as the other: HTML knows no case of attributes, and may close what is empty.
    'attr-case': 'off',
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    'void-style': ['error', { style: 'selfclose' }],
    // Ours come from our own server, and have the hash of what they say in their names.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A list may have a name: ARIA 1.2.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The stylesheet keeps these on one line, so that who copies a number gets plain spaces.
    'tel-non-breaking': ['error', { ignoreClasses: ['phone'] }],
    // Several boxes of one name are one answer.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // A page is called what its story is called; how long a headline may be the desk checks before it goes out.
    'long-title': 'off',
  },
}
const validate = new HtmlValidate(new StaticConfigLoader(config))

const read = async (path: string): Promise<string> => (await fetch(`${site}${path}`)).text()

type Thing = { [name: string]: unknown }

function* thingsIn(value: unknown): Generator<Thing> {
  if (typeof value !== 'object' || value === null) return
  if ('@type' in value) yield value as Thing
  for (const inner of Object.values(value)) yield* thingsIn(inner)
}

const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const address = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value)
const moment = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT.+(?:Z|[+-]\d\d:\d\d)$/.test(value)
const each = (value: unknown, isSo: (one: Thing) => boolean): boolean => [value].flat().length > 0 && [value].flat().every((one) => isSo(one as Thing))
const named = (value: unknown): boolean => each(value, (one) => text(one.name) || address(one['@id']))

type Ask = [name: string, isSo: (thing: Thing) => boolean]

/** What Google's documentation calls required, or needed for the licence to be shown. */
const asked: Record<string, Ask[]> = {
  NewsArticle: [
    ['headline', ({ headline }) => text(headline)],
    ['image', ({ image }) => each(image, (one) => address(one) || address(one.contentUrl))],
    ['datePublished', ({ datePublished }) => moment(datePublished)],
    ['dateModified', ({ dateModified }) => moment(dateModified)],
    ['author', ({ author }) => named(author)],
  ],
  BreadcrumbList: [['itemListElement', ({ itemListElement }) => each(itemListElement, (one) => Number(one.position) > 0 && text(one.name) && address(one.item))]],
  Event: [
    ['name', ({ name }) => text(name)],
    ['startDate', ({ startDate }) => moment(startDate)],
    ['location', ({ location }) => each(location, (one) => text(one.name) && text(one.address))],
  ],
  ImageObject: [
    ['contentUrl', ({ contentUrl, url }) => address(contentUrl) || address(url)],
    ['license', (image) => !('contentUrl' in image) || (address(image.license) && address(image.acquireLicensePage) && text(image.creditText) && text(image.copyrightNotice) && named(image.creator))],
  ],
}

describe.each(languages)('every kind of public page in %s', (language) => {
  it('is valid HTML', async () => {
    const faults: string[] = []
    for (const path of [...(await everyKind(language)), ...(await everyPressKind(language))]) {
      const html = await read(path)
      // The W3C's checker asks this as well, and the validator does not.
      if (/<script type="module"[^>]* defer/.test(html)) faults.push(`${path}: a module that is deferred`)
      const { results } = await validate.validateString(html, path)
      for (const { messages } of results) {
        faults.push(...messages.map(({ ruleId, message, line, selector }) => `${path}: ${ruleId}: ${message} (${line}, ${selector ?? ''})`))
      }
    }
    expect(faults).toEqual([])
  })

  it('says to machines what it is, with everything that search engines ask for', async () => {
    const faults: string[] = []
    const kinds = new Set<string>()
    for (const path of await everyKind(language)) {
      const html = await read(path)
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json) as Thing)
      const isPage = !/<meta name="robots" content="noindex/.test(html)
      if (isPage && blocks.length !== 1 && !path.includes('/search')) faults.push(`${path}: ${blocks.length} blocks of structured data`)
      for (const thing of blocks.flatMap((block) => [...thingsIn(block)])) {
        const type = String(thing['@type'])
        kinds.add(type)
        const missing = (asked[type] ?? []).filter(([, isSo]) => !isSo(thing)).map(([name]) => name)
        if (missing.length > 0) faults.push(`${path}: ${type} without ${missing.join(', ')}`)
      }
    }
    expect(faults).toEqual([])
    expect([...kinds]).toEqual(expect.arrayContaining(Object.keys(asked)))
  })
})
