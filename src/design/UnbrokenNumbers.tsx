import { Fragment } from 'react'

const numberWithEnding = /(\d+-\p{L}+)/u

/** A headline whose numbers keep their endings on one line: «183-і», «12:00-де», “24-hour”. */
export const UnbrokenNumbers = ({ children }: { children: string }) =>
  children.split(numberWithEnding).map((part, at) => (
    <Fragment key={at}>{numberWithEnding.test(part) ? <span className="unbroken">{part}</span> : part}</Fragment>
  ))
