import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { subscriber } from '../../../tests/support/subscribers.ts'
import { takeBounce } from './takeBounce.ts'

let office: Office
beforeAll(async () => {
  process.env.SITE_URL = 'http://media.example'
  office = await openOffice()
})
afterAll(() => office.close())

const report = (mail: string, to: string): string =>
  `Content-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; ${to}\nAction: failed\nStatus: 5.1.1\n\n--B\nContent-Type: text/rfc822-headers\n\nMessage-ID: <${mail}@media.example>\n--B--\n`

it('two mails that came back end the alerts; a report that is not ours, or comes twice, does nothing', async () => {
  const { id, email } = await subscriber(office)
  let number = 0
  const mail = async () => {
    const data = { notice: `alert-${++number}`, to: email, subject: 'Хат', text: '-', html: '-', language: 'kk' as const, state: 'sent' as const, tries: 1, priority: 3, linkKind: 'alerts', linkOf: id }
    return (await office.payload.create({ collection: 'mails', data })).id
  }
  const standing = async () => {
    const { state, refusals } = await office.payload.findByID({ collection: 'alert-subscriptions', id })
    return [state, refusals]
  }
  const [first, second] = [await mail(), await mail()]
  expect(await takeBounce(office.payload, report(first, 'somebody@else.example'))).toBe('not ours')
  expect(await takeBounce(office.payload, report('unknown', email))).toBe('not ours')
  expect(await takeBounce(office.payload, 'Сәлем!')).toBe('not ours')
  expect(await standing()).toEqual(['confirmed', 0])
  expect(await takeBounce(office.payload, report(first, email))).toBe('taken')
  expect(await takeBounce(office.payload, report(first, email))).toBe('not ours')
  expect(await standing()).toEqual(['confirmed', 1])
  expect(await takeBounce(office.payload, report(second, email))).toBe('taken')
  expect(await standing()).toEqual(['bounced', 2])
})
