import { Section } from '#design/Section.tsx'
import { type Language, languages } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { AddToBasket } from '../../basket/site/AddToBasket.tsx'
import { kitAddress } from '../../pressFileAddresses.ts'
import { KitForm } from './KitForm.tsx'

type Props = { of: 'shoots' | 'events'; id: string; language: Language; back: string }

/** Everything of a shoot or an event at once, now or with what else lies in the basket. */
export const TakeAway = ({ of, id, language, back }: Props) => (
  <Section title={sayPress(language, 'kit')} className="take-away">
    <KitForm address={kitAddress(of, id)} language={language} languages={languages} />
    <AddToBasket item={{ collection: of, id }} language={language} back={back} />
  </Section>
)
