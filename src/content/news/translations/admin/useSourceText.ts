'use client'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import type { SourceText } from '../loadSourceText.ts'

/** The source's text, asked for where it is wanted; again when its revision has changed. */
export function useSourceText(address: string | undefined, revision: unknown, language: Language) {
  const [source, setSource] = useState<SourceText>()
  const [refusal, setRefusal] = useState<string>()
  useEffect(() => {
    if (!address) return
    const controller = new AbortController()
    void askApi<SourceText>(`${address}/source`, language, { signal: controller.signal }).then((asked) => {
      if (controller.signal.aborted) return
      setSource(asked.ok ? asked.answer : undefined)
      setRefusal(asked.ok ? undefined : asked.sentence)
    })
    return () => controller.abort()
  }, [address, revision, language])
  return { source, refusal }
}
