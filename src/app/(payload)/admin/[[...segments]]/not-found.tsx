/* Next draws this page with every page of the panel, for the case that it be needed: Payload's own would draw the whole frame twice. */
import config from '@payload-config'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { NothingHere } from '#design/admin/NothingHere.tsx'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default NothingHere
