type Props = { label: string; ticked: boolean; onTick: (ticked: boolean) => void }

/** Lies inside the document's form, where Enter would save the document. */
export const Tick = ({ label, ticked, onTick }: Props) => (
  <label className="comments__tick">
    <input
      type="checkbox"
      checked={ticked}
      onChange={({ target }) => onTick(target.checked)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
    />
    {label}
  </label>
)
