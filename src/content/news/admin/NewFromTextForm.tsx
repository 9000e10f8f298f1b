'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { languages, type Language } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { sayStoryImport } from '#languages/messages/storyImport.ts'
import { postStory, type MadeDraft, type StoryRefusal } from './postStory.ts'
import { useMyDesks } from './useMyDesks.ts'

type Props = { api: string; language: Language; onCancel: () => void; onMade: (draft: MadeDraft) => void }

/** Language, desk, and the text pasted or as a file. A refusal leaves everything as it was typed. */
export function NewFromTextForm({ api, language, onCancel, onMade }: Props) {
  const desks = useMyDesks(api, language)
  const [refusal, setRefusal] = useState<StoryRefusal>()
  const [busy, setBusy] = useState(false)
  const [fileName, setFileName] = useState<string>()
  const say = (key: Parameters<typeof sayStoryImport>[1]) => sayStoryImport(language, key)

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setRefusal(undefined)
    const answer = await postStory(`${api}/news/from-text`, new FormData(event.currentTarget), language)
    setBusy(false)
    if ('sentence' in answer) setRefusal(answer)
    else onMade(answer)
  }

  return (
    <form onSubmit={(event) => void send(event)} aria-busy={busy}>
      <p>{say('newFromTextHelp')}</p>
      <label>
        {say('language')}
        <select name="language" defaultValue="kk">
          {languages.map((code) => (
            <option key={code} value={code}>
              {sayPeople(language, code)}
            </option>
          ))}
        </select>
      </label>
      {desks.length > 1 && (
        <label>
          {say('desk')}
          <select name="desk">
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {say('text')}
        <textarea name="text" rows={12} disabled={fileName !== undefined} />
      </label>
      <label>
        {say('file')}
        {/* The browser's own button speaks the browser's language. */}
        <input type="file" name="file" accept=".txt,text/plain" className="new-from-text__file" onChange={({ currentTarget }) => setFileName(currentTarget.files?.[0]?.name)} />
        <span className="new-from-text__chosen">
          <span>{say('chooseFile')}</span> {fileName ?? say('noFile')}
        </span>
      </label>
      <p role="alert" className="new-from-text__refusal">
        {refusal?.sentence} {refusal?.existing && <a href={refusal.existing}>{say('openExisting')}</a>}
      </p>
      <p role="status">{busy && say('creating')}</p>
      <div className="panel-dialog__buttons">
        <Button type="submit" size="small" margin={false}>
          {say('create')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
