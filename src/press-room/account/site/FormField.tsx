import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'input'> & { label: string; hint?: ReactNode; wrong?: boolean | undefined }

/** One line of a form: its name, a hint, what is written. */
export const FormField = ({ label, hint, wrong, ...input }: Props) => (
  <label className="field">
    <span>{label}</span>
    <input type="text" required {...input} aria-invalid={wrong || undefined} />
    {hint ? <small className="quiet">{hint}</small> : null}
  </label>
)
