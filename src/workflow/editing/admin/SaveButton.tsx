'use client'
import { FormSubmit, useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey, useOperation, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'

/** The bar of the same form does the saving: it knows what to do when the text is stale or the line is cut. */
export const saveEvent = 'media-center:save'

/** In place of Payload's Save draft, which loses what a refused save was about. */
export function SaveButton() {
  const { uploadStatus } = useDocumentInfo()
  const { formRef } = useForm()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={(operation === 'update' && !modified) || uploadStatus === 'uploading'}
      onClick={() => formRef.current?.dispatchEvent(new Event(saveEvent))}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
