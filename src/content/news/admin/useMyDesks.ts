'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { toStaffMember, worksForDesk } from '#people/users/staff.ts'

export type DeskChoice = { id: string; name: string }

/** The desks that the signed-in person may file for, their first one first. */
export function useMyDesks(api: string, language: string): DeskChoice[] {
  const { user } = useAuth()
  const [desks, setDesks] = useState<DeskChoice[]>([])
  useEffect(() => {
    const gone = new AbortController()
    fetch(`${api}/desks?depth=0&limit=100&sort=createdAt&locale=${language}`, { credentials: 'include', signal: gone.signal })
      .then((response) => response.json() as Promise<{ docs?: DeskChoice[] }>)
      // Without the list the form still works: the server takes the person's first desk.
      .then(({ docs = [] }) => setDesks(docs), () => setDesks([]))
    return () => gone.abort()
  }, [api, language])
  const staff = toStaffMember(user)
  if (!staff) return []
  const mine = desks.filter(({ id }) => worksForDesk(staff, id))
  return mine.toSorted((a, b) => Number(b.id === staff.desks[0]) - Number(a.id === staff.desks[0]))
}
