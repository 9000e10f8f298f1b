import type { Metadata } from 'next'
import { toLanguage } from '#languages/language.ts'
import { noticeMetadata } from '#site/toMetadata.ts'
import { NotHere } from '../../NotHere.tsx'

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  noticeMetadata(toLanguage((await params).language), 'notFoundTitle')

/** Whatever has no page of its own gets the not-found page of its language. */
const Page = async ({ params }: Props) => <NotHere language={toLanguage((await params).language)} />

export default Page
