import { notFound } from 'next/navigation'

/** Whatever has no page of its own gets the not-found page of its language. */
const Page = (): never => notFound()

export default Page
