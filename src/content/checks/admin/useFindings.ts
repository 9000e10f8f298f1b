'use client'
import { reduceFieldsToValues } from 'payload/shared'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import type { RankedFinding } from '#workflow/finding.ts'

export type ShownFinding = RankedFinding & { sentence: string }

const pause = 900

type Asked = { collection: string; id: string | number | undefined; locale: string; fields: FormState; language: Language }

/** Asks for the findings of the form when its writer pauses; an answer that has been overtaken is dropped. */
export function useFindings({ collection, id, locale, fields, language }: Asked) {
  const [findings, setFindings] = useState<ShownFinding[]>()
  const [failure, setFailure] = useState<string>()
  useEffect(() => {
    const controller = new AbortController()
    const ask = async (): Promise<void> => {
      const data = reduceFieldsToValues(fields, true)
      const asked = await askApi<{ findings: ShownFinding[] }>(`/api/${collection}/check?locale=${locale}`, language, {
        method: 'POST',
        data: { ...(id !== undefined && { id: String(id) }), data },
        signal: controller.signal,
      })
      if (controller.signal.aborted) return
      if (asked.ok) setFindings(asked.answer.findings)
      setFailure(asked.ok ? undefined : asked.sentence)
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [collection, id, locale, fields, language])
  return { findings, failure }
}
