import './forms.css'

type Choice = { value: string; label: string; lang?: string | undefined }

type TicksProps = { name: string; choices: readonly Choice[]; chosen?: readonly string[] | null | undefined; kind?: 'checkbox' | 'radio' }

const Ticks = ({ name, choices, chosen, kind = 'checkbox' }: TicksProps) => (
  <div className="ticks">
    {choices.map(({ value, label, lang }) => (
      <label key={value} className="tick">
        <input type={kind} name={name} value={value} defaultChecked={chosen?.includes(value)} />
        <span lang={lang}>{label}</span>
      </label>
    ))}
  </div>
)

/** Things to tick, of which any number or, as `radio`, one can be chosen. */
export const TickList = ({ title, help, ...ticks }: TicksProps & { title: string; help?: string }) => (
  <fieldset>
    <legend>{title}</legend>
    {help ? <p className="quiet">{help}</p> : null}
    <Ticks {...ticks} />
  </fieldset>
)

type FieldProps = { name: string; label: string; type?: 'text' | 'email' | 'tel'; required?: boolean; maxLength?: number; autoComplete?: string; help?: string; defaultValue?: string | undefined }

/** One line to fill in, under its name. */
export const TextField = ({ name, label, help, type = 'text', maxLength = 200, ...input }: FieldProps) => (
  <label className="field">
    <span>{label}</span>
    {help ? <small className="quiet">{help}</small> : null}
    <input type={type} name={name} maxLength={maxLength} {...input} />
  </label>
)

/** What has to be agreed to, in the words of now: the form tells which they were. */
export const ConsentField = ({ version, text }: { version: string; text: string }) => (
  <>
    <label className="tick">
      <input type="checkbox" name="consent" value="yes" required />
      <span className="as-written">{text}</span>
    </label>
    <input type="hidden" name="words" value={version} />
  </>
)

/** What became of a form that was sent: a sentence, and the code that it is said for; nothing without a sentence. */
export const Said = ({ text, said }: { text: string | undefined; said: string | undefined }) => {
  const isRefusal = said?.startsWith('refused')
  return text ? (
    <p className={isRefusal ? 'said refused' : 'said'} role={isRefusal ? 'alert' : 'status'}>
      {text}
    </p>
  ) : null
}
