'use client'
import { useState } from 'react'
import type { Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'

type Page = { name: string; address: string }

/** The page in a frame as wide as a phone's screen or as there is room. */
export function PreviewFrame({ pages, language }: { pages: [Page, ...Page[]] | Page[]; language: Language }) {
  const [width, setWidth] = useState<'phone' | 'wide'>('phone')
  const [shown, setShown] = useState(pages[0])
  if (!shown) return null
  return (
    <>
      <div className="preview__choices">
        <Choices legend={sayRevision(language, 'width')} choices={(['phone', 'wide'] as const).map((one) => ({ value: one, label: sayRevision(language, one) }))} chosen={width} onChoose={setWidth} />
        {pages.length > 1 && (
          <Choices legend={sayRevision(language, 'pageLanguage')} choices={pages.map((page) => ({ value: page, label: page.name }))} chosen={shown} onChoose={setShown} />
        )}
        <a href={shown.address} target="_blank" rel="noopener">
          {sayRevision(language, 'alone')}
        </a>
      </div>
      <iframe className={`preview__frame preview__frame--${width}`} src={shown.address} title={sayRevision(language, 'publicPage')} />
    </>
  )
}

type ChoicesProps<Value> = { legend: string; choices: { value: Value; label: string }[]; chosen: Value; onChoose: (value: Value) => void }

const Choices = <Value,>({ legend, choices, chosen, onChoose }: ChoicesProps<Value>) => (
  <div role="group" aria-label={legend} className="preview__group">
    {choices.map(({ value, label }) => (
      <button key={label} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
        {label}
      </button>
    ))}
  </div>
)
