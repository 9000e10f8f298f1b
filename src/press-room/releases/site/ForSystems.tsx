import { Fragment } from 'react'
import type { Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'

export type SystemLink = { name: string; address: string }

/** The release as a package in the formats that the systems of newsrooms read. */
export const ForSystems = ({ links, language }: { links: readonly SystemLink[]; language: Language }) => (
  <p className="for-systems quiet">
    {sayPress(language, 'forSystems')}{' '}
    {links.map(({ name, address }, at) => (
      <Fragment key={address}>
        {at > 0 ? ' · ' : null}
        <a href={address}>{name}</a>
      </Fragment>
    ))}
  </p>
)
