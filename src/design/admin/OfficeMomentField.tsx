'use client'
import { DateTimeField, useForm, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { fromThisClock, onThisClock } from './officeTime.ts'

/**
 * Payload's field for a moment, on the office's clock wherever the computer's is set: many in Kazakhstan are an hour off since the
 * country took one time in 2024, and a quiet period or an event would begin an hour late.
 */
export function OfficeMomentField(props: DateFieldClientProps) {
  const { field, path } = props
  const value = useFormFields(([fields]) => fields[path]?.value)
  const { dispatchFields, setModified } = useForm()
  const overrides = {
    selected: typeof value === 'string' ? onThisClock(value) : null,
    onChange: (shown: Date | null) => {
      dispatchFields({ type: 'UPDATE', path, value: shown ? fromThisClock(shown) : null })
      setModified(true)
    },
  }
  const date = { ...(field.admin?.date as object), overrides }
  // A component of one's own is not told what the configuration says of it.
  return <DateTimeField {...props} readOnly={props.readOnly || field.admin?.readOnly || false} field={{ ...field, admin: { ...field.admin, date } } as typeof field} />
}
