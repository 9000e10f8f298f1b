import type { FormEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** A field that has to be filled in, and says so in the person's language: the browser would in its own. */
export const askFor = (sentence: string) => ({
  required: true,
  onInvalid: ({ currentTarget }: FormEvent<Field>): void => currentTarget.setCustomValidity(sentence),
  onInput: ({ currentTarget }: FormEvent<Field>): void => currentTarget.setCustomValidity(''),
})
