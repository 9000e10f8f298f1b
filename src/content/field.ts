import type { Field } from 'payload'
import { sayField } from '#languages/messages/fields.ts'

type Labelled = Extract<Field, { name: string }>
type Key = Parameters<typeof sayField.labels>[0]

/** A field with its label, and with its help where `messages/fields.ts` has a `<label>Help`. */
export function field<Type extends Labelled['type']>(
  type: Type,
  name: string,
  { label = name as Key, ...rest }: { label?: Key } & Partial<Omit<Extract<Labelled, { type: Type }>, 'type' | 'name' | 'label'>> = {},
): Field {
  const help = `${label}Help`
  const admin = (rest as { admin?: object }).admin
  return {
    type,
    name,
    label: sayField.labels(label),
    ...rest,
    admin: { ...(sayField.has(help) && { description: sayField.labels(help) }), ...admin },
  } as unknown as Field
}

/** Options of a select field, by value and key of its label. */
export const choices = (options: Record<string, Key>) =>
  Object.entries(options).map(([value, label]) => ({ value, label: sayField.labels(label) }))

export const localized = { localized: true } as const
export const dayAndTime = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 } } as const
export const dayOnly = { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } } as const
