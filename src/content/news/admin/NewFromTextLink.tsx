'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { toLanguage } from '#languages/language.ts'
import { sayStoryImport } from '#languages/messages/storyImport.ts'
import { NewFromTextForm } from './NewFromTextForm.tsx'
import type { MadeDraft } from './postStory.ts'
import '#design/admin/dialog.css'
import './newFromText.css'

/** “New from text” above the list of news: a panel that takes a story as reporters file it and opens the draft. */
export function NewFromTextLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const panel = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [open, setOpen] = useState(false)
  const language = toLanguage(i18n.language)

  const show = (): void => {
    setOpen(true)
    panel.current?.showModal()
  }
  const goToDraft = ({ id, headline, speakersCreated }: MadeDraft): void => {
    panel.current?.close()
    toast.success(sayStoryImport(language, 'imported', { headline }))
    if (speakersCreated.length > 0) {
      toast.info(sayStoryImport(language, 'newSpeakers', { names: speakersCreated.join(', ') }), { duration: 15_000 })
    }
    router.push(`${config.routes.admin}/collections/news/${id}`)
  }

  return (
    <div className="new-from-text">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={show} extraButtonProps={{ 'aria-haspopup': 'dialog' }}>
        {sayStoryImport(language, 'newFromText')}
      </Button>
      {/* Closing gives the focus back to the button, and Esc closes. */}
      <dialog ref={panel} className="panel-dialog new-from-text__panel" aria-labelledby={title} onClose={() => setOpen(false)}>
        <h2 id={title}>{sayStoryImport(language, 'newFromText')}</h2>
        {open && (
          <NewFromTextForm
            api={config.routes.api}
            language={language}
            onCancel={() => panel.current?.close()}
            onMade={goToDraft}
          />
        )}
      </dialog>
    </div>
  )
}
