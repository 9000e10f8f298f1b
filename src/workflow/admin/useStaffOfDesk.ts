'use client'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'

export type Colleague = { id: string; name: string }

/** Who may have an item of a desk: its own people and those who work for all desks. Empty until the list has come. */
export function useStaffOfDesk(desk: string | undefined, language: Language): Colleague[] {
  const [staff, setStaff] = useState<Colleague[]>([])
  useEffect(() => {
    const gone = new AbortController()
    const where = `where[or][0][desks][in]=${desk ?? ''}&where[or][1][roles][in]=chiefEditor,administrator`
    askApi<{ docs: Colleague[] }>(`/api/users?${where}&select[name]=true&depth=0&limit=200&sort=name`, language, { signal: gone.signal })
      .then((asked) => setStaff(asked.ok ? asked.answer.docs : []), () => setStaff([]))
    return () => gone.abort()
  }, [desk, language])
  return staff
}
