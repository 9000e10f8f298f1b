'use client'
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { toLanguage } from '#languages/language.ts'
import { sayNewsroomKeys } from '#languages/messages/newsroomKeys.ts'
import './keyPanel.css'

/** Beside a newsroom's card: its key, made and shown once. */
export const KeyPanel = () => {
  const { id, initialData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const [key, setKey] = useState<string>()
  const say = (name: Parameters<typeof sayNewsroomKeys>[1]): string => sayNewsroomKeys(language, name)
  const hasKey = key !== undefined || Boolean((initialData as { keyStart?: string | null } | undefined)?.keyStart)

  const make = async (): Promise<void> => {
    const asked = await askApi<{ key: string }>(`/api/newsroom-keys/${id}/make-key`, language, { method: 'POST' })
    if (asked.ok) setKey(asked.answer.key)
    else toast.error(asked.sentence)
  }

  return (
    <SidePanel title={say('key')} open>
      <p>{say(id ? 'makeHelp' : 'saveFirst')}</p>
      {key && (
        <div role="status" className="made-key">
          <p>{say('made')}</p>
          {/* As text it wraps: in a line of a field its end would be cut off. */}
          <code>{key}</code>
        </div>
      )}
      {id && (
        <Button buttonStyle="secondary" size="small" onClick={() => void make()}>
          {say(hasKey ? 'makeAgain' : 'make')}
        </Button>
      )}
    </SidePanel>
  )
}
