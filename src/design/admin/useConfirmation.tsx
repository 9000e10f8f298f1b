'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '#languages/language.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { useDialog } from './useDialog.ts'

type Question = { sentence: string; act: string; answer: (isSure: boolean) => void }

/**
 * Asks before what cannot be taken back: `confirm` resolves to whether the person is sure, `confirmation` has to be drawn.
 * The browser's own question has its buttons in the browser's language.
 */
export function useConfirmation(language: Language): { confirm: (sentence: string, act: string) => Promise<boolean>; confirmation: ReactNode } {
  const [question, setQuestion] = useState<Question>()
  const confirm = (sentence: string, act: string): Promise<boolean> => new Promise((answer) => setQuestion({ sentence, act, answer }))
  const end = (isSure: boolean): void => {
    question?.answer(isSure)
    setQuestion(undefined)
  }
  return { confirm, confirmation: question && <Confirmation {...question} language={language} onEnd={end} /> }
}

function Confirmation({ sentence, act, language, onEnd }: Omit<Question, 'answer'> & { language: Language; onEnd: (isSure: boolean) => void }) {
  const dialog = useDialog()
  const id = useId()
  // Inside a document's form its buttons would send that one.
  return createPortal(
    <dialog ref={dialog} role="alertdialog" className="panel-dialog" aria-labelledby={id} onCancel={() => onEnd(false)} onClose={() => onEnd(false)}>
      <p id={id}>{sentence}</p>
      <div className="panel-dialog__buttons">
        <Button size="small" margin={false} onClick={() => onEnd(true)}>
          {act}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onEnd(false)}>
          {sayWorkflow(language, 'cancelMove')}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
