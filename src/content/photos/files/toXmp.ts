import { languages } from '#languages/language.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import { inOfficeTime } from './inOfficeTime.ts'
import { type ByLanguage, inFirstLanguage, instructionsIn, type PublishedPressMetadata } from './pressMetadata.ts'

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const

/** One text that is no XML would make the whole packet unreadable. */
const clean = (text: string): string => escapeMarkup(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, ''))

const list = (kind: 'Alt' | 'Bag' | 'Seq', items: readonly string[]): string => items.length > 0 ? `<rdf:${kind}>${items.join('')}</rdf:${kind}>` : ''
const itemsOf = (texts: readonly string[]): string[] => texts.filter(Boolean).map((text) => `<rdf:li>${clean(text)}</rdf:li>`)

/** In the first language that there is for whoever asks for none, then in each. */
function alternatives(texts: ByLanguage, otherwise?: string): string {
  const first = inFirstLanguage(texts) ?? otherwise
  const all = [['x-default', first] as const, ...languages.map((language) => [language, texts[language]] as const)]
  return list('Alt', all.flatMap(([language, text]) => (text ? [`<rdf:li xml:lang='${language}'>${clean(text)}</rdf:li>`] : [])))
}

function licensor({ licensorName, licensorUrl }: PublishedPressMetadata): string {
  const fields = [element('plus:LicensorName', clean(licensorName ?? '')), element('plus:LicensorURL', clean(licensorUrl ?? ''))].join('')
  return fields && list('Seq', [`<rdf:li rdf:parseType='Resource'>${fields}</rdf:li>`])
}

const element = (name: string, content: string): string => (content ? `<${name}>${content}</${name}>` : '')

/** What a photo says of itself as XMP, the form that every program reads and that holds more than one language. */
export function toXmp(metadata: PublishedPressMetadata): Buffer {
  const text = (value: string | undefined): string => clean(value ?? '')
  const properties: [`${keyof typeof namespaces}:${string}`, string][] = [
    ['dc:creator', list('Seq', itemsOf(metadata.creators))],
    ['dc:description', alternatives(metadata.caption)],
    ['dc:rights', alternatives({}, metadata.copyright)],
    ['dc:subject', list('Bag', itemsOf(metadata.keywords))],
    ['dc:title', alternatives(metadata.titles ?? {})],
    ['photoshop:AuthorsPosition', text(metadata.creatorJobTitle)],
    ['photoshop:City', text(metadata.city)],
    ['photoshop:Country', text(metadata.country)],
    ['photoshop:Credit', text(metadata.credit)],
    ['photoshop:DateCreated', text(inOfficeTime(metadata.dateTaken))],
    ['photoshop:Headline', text(metadata.headline)],
    ['photoshop:Instructions', text(instructionsIn(metadata))],
    ['xmpRights:Marked', metadata.copyright ? 'True' : ''],
    ['xmpRights:UsageTerms', alternatives(metadata.terms ?? {}, metadata.usageTerms)],
    ['xmpRights:WebStatement', text(metadata.webStatement)],
    ['Iptc4xmpCore:AltTextAccessibility', alternatives(metadata.altText)],
    ['Iptc4xmpCore:Location', text(metadata.sublocation)],
    ['Iptc4xmpExt:DigitalSourceType', text(metadata.digitalSourceType)],
    ['Iptc4xmpExt:Event', alternatives({}, metadata.event)],
    ['Iptc4xmpExt:PersonInImage', list('Bag', itemsOf(metadata.people))],
    ['plus:Licensor', licensor(metadata)],
  ]
  const declared = Object.entries(namespaces).map(([prefix, address]) => ` xmlns:${prefix}='${address}'`)
  return Buffer.from(
    [
      "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>",
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'>",
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
      `<rdf:Description rdf:about=''${declared.join('')}>`,
      ...properties.map(([name, content]) => element(name, content)).filter(Boolean),
      '</rdf:Description>',
      '</rdf:RDF>',
      '</x:xmpmeta>',
      "<?xpacket end='w'?>",
    ].join('\n'),
  )
}
