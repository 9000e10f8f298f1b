'use client'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import { onMovesChanged } from '#workflow/admin/movesChanged.ts'
import type { Translations } from '../loadTranslations.ts'

/** The languages of the item's story; asked again after every save and every move. */
export function useTranslations(address: string | undefined, savedAt: unknown, language: Language) {
  const [shown, setShown] = useState<Translations>()
  const [refusal, setRefusal] = useState<string>()
  const [changed, setChanged] = useState(0)
  useEffect(() => onMovesChanged(() => setChanged((count) => count + 1)), [])
  useEffect(() => {
    if (!address) return
    const controller = new AbortController()
    void askApi<Translations>(`${address}/translations`, language, { signal: controller.signal }).then((asked) => {
      if (controller.signal.aborted) return
      if (asked.ok) setShown(asked.answer)
      setRefusal(asked.ok ? undefined : asked.sentence)
    })
    return () => controller.abort()
  }, [address, savedAt, changed, language])
  return { shown, refusal }
}
