// oxlint-disable nextjs/no-img-element -- drawn small at upload, and given out through our own door
import type { Payload } from 'payload'
import { organisationName } from '#people/organisationName.ts'
import { findPublicSettings } from '#publication/findPublic.ts'
import { logoAddress } from '../../fileAddresses.ts'
import { PanelMark } from './PanelMark.tsx'
import './brand.css'

type Props = { payload: Payload; language: string; markSize: number }

/** The organisation: its logo, or the mark of the house and the name set in type. */
export async function PanelBrand({ payload, language, markSize }: Props) {
  const [name, { logo, logoDark }] = await Promise.all([organisationName(payload, language), findPublicSettings(payload)])
  const always = logo ?? logoDark
  if (!always) {
    return (
      <>
        <PanelMark size={markSize} />
        <span>{name}</span>
      </>
    )
  }
  return (
    <>
      <img className="panel-brand" src={logoAddress(always)} alt={name} />
      {logo && logoDark && <img className="panel-brand panel-brand--dark" src={logoAddress(logoDark)} alt={name} />}
    </>
  )
}
