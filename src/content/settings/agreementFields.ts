import type { Field, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'
import { toLanguage } from '#languages/language.ts'
import { sayAgreement } from '#languages/messages/agreements.ts'
import { consents, namesTime, placeOfTime, type Agreement } from '#publication/agreements/usualWords.ts'

const words = (agreement: Agreement, validate: TextareaFieldValidation = textarea): Field => ({
  name: agreement,
  type: 'textarea',
  localized: true,
  maxLength: 5000,
  label: sayAgreement.labels(agreement),
  validate,
  admin: {
    description: sayAgreement.labels(`${agreement}Help`),
    components: { afterInput: [{ path: '/content/settings/admin/UsualWords#UsualWords', clientProps: { agreement } }] },
  },
})

/** Who accepts the terms of an embargo accepts a time: words without it would bind nobody to anything. */
const withTime: TextareaFieldValidation = (text, options) => {
  const { i18n, locale } = options.req
  if (text?.trim() && !namesTime(text)) return sayAgreement(toLanguage(i18n.language), 'timeMissing', { place: placeOfTime[toLanguage(locale)] })
  return textarea(text, options)
}

/** What people outside agree to: the house's own words, or none where the usual ones stand. */
export const agreementFields: Field[] = [words('embargoTerms', withTime), ...consents.map((consent) => words(consent))]
