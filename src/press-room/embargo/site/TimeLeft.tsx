import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { serverTime, timeLeft } from '../timeLeft.ts'

/** How long an embargo still holds when the page is made; the island `countdown` goes on from there. */
export const TimeLeft = ({ releaseAt, language }: { releaseAt: string; language: Language }) => {
  const units = (['days', 'hours', 'minutes'] as const).map((unit) => sayEmbargo(language, unit))
  return (
    <>
      {sayEmbargo(language, 'left', { left: '' }).trim()}{' '}
      <span className="countdown" data-until={releaseAt} data-now={serverTime()} data-units={units.join('|')} data-over={sayEmbargo(language, 'released')}>
        {timeLeft(language, releaseAt)}
      </span>
    </>
  )
}
