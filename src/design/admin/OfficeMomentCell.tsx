'use client'
import type { DefaultCellComponentProps } from 'payload'
import { toOfficeInput, writeOfficeDate } from './officeTime.ts'

/** A moment in a list, on the office's clock wherever the computer's is set. */
export function OfficeMomentCell({ cellData }: DefaultCellComponentProps) {
  return <span>{writeOfficeDate(toOfficeInput(typeof cellData === 'string' ? cellData : undefined))}</span>
}
