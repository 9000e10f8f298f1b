'use client'
import { useState } from 'react'
import type { Language } from '#languages/language.ts'
import { sayTranslation } from '#languages/messages/translations.ts'
import { SourcePart } from './SourcePart.tsx'
import { useSourceText } from './useSourceText.ts'

/** What changed in the source since the translation was made from it; looked up when somebody wants to see it. */
export function SourceChanges({ address, revision, language }: { address: string; revision: string; language: Language }) {
  const [open, setOpen] = useState(false)
  const { source, refusal } = useSourceText(open ? address : undefined, revision, language)
  return (
    <details className="translations__changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sayTranslation(language, 'whatChanged')}</summary>
      {refusal && <p role="alert">{refusal}</p>}
      {open && !source && !refusal && <p>{sayTranslation(language, 'loading')}</p>}
      {source?.parts.map((part, at) => (part.change === 'same' ? null : <SourcePart key={`${part.change}${at}`} part={part} spoken={source.language} language={language} />))}
    </details>
  )
}
