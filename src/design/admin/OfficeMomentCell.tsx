'use client'
import type { DefaultCellComponentProps } from 'payload'
import { toOfficeInput } from './officeTime.ts'

/** A moment in a list, on the office's clock wherever the computer's is set. */
export function OfficeMomentCell({ cellData }: DefaultCellComponentProps) {
  const [day = '', time = ''] = toOfficeInput(typeof cellData === 'string' ? cellData : undefined).split('T')
  return <span>{`${day.split('-').toReversed().join('.')} ${time}`.trim()}</span>
}
