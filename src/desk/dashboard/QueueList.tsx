'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '#languages/language.ts'
import { sayAssignment } from '#languages/messages/assignments.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { postAssign } from '#workflow/admin/postAssign.ts'
import { BulkBar } from '#workflow/bulk/BulkBar.tsx'
import type { DeskItem } from '../items/DeskItem.ts'
import { ItemFacts } from '../items/ItemFacts.tsx'
import type { SectionName } from './queueSections.ts'

type Props = { name: SectionName; items: DeskItem[]; language: Language; me: string }

/** One list of the queue; an item that nobody has is taken with one press. */
export function QueueList({ name, items, language, me }: Props) {
  const router = useRouter()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const choose = (id: string, isChosen: boolean): void =>
    setSelected((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)))
  const claim = async ({ collection, id }: DeskItem): Promise<void> => {
    const refusal = await postAssign(`/api/${collection}/${id}`, { holder: me }, language)
    if (refusal) toast.error(refusal)
    else toast.success(sayAssignment(language, 'claimed'))
    router.refresh()
  }
  const isWork = name === 'mine' || name === 'waiting'
  return (
    <>
      <ul className="queue-list">
        {items.map((item) => (
          <li key={item.id} className="queue-list__item">
            {isWork && (
              <input
                type="checkbox"
                checked={selected.has(item.id)}
                aria-label={sayDesk(language, 'select', { title: item.title })}
                onChange={({ currentTarget }) => choose(item.id, currentTarget.checked)}
              />
            )}
            <div className="queue-list__text">
              <a href={`/admin/collections/${item.collection}/${item.id}`}>{item.title || sayDesk(language, 'untitled')}</a>
              <ItemFacts item={item} language={language} shows={name} />
            </div>
            {name === 'mine' && !item.holder && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => void claim(item)}
                extraButtonProps={{ 'aria-label': `${sayAssignment(language, 'claim')}: ${item.title}` }}
              >
                {sayAssignment(language, 'claim')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <BulkBar items={items.filter(({ id }) => selected.has(id))} language={language} onDone={() => setSelected(new Set())} />
    </>
  )
}
