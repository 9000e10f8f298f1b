import { expect, it } from 'vitest'
import { readBounce } from './readBounce.ts'

/** As Postfix writes it. */
const report = ({ action = 'failed', status = '5.1.1', id = '<0198-abc@media.example>', type = 'delivery-status' } = {}) =>
  [
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'Message-Id: <20260315.1@mx.example>',
    `Content-Type: multipart/report; report-type=${type};`,
    '\tboundary="B"',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'I could not deliver it.',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; Gone@Paper.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 No such user',
    '',
    '--B',
    'Content-Type: text/rfc822-headers',
    '',
    'To: gone@paper.example',
    `Message-ID: ${id}`,
    '--B--',
  ].join('\r\n')

it('reads which mail could not be delivered, and to whom', () => {
  expect(readBounce(report(), 'media.example')).toEqual({ recipient: 'gone@paper.example', mail: '0198-abc' })
})

it.each([
  ['a delay', report({ action: 'delayed', status: '4.4.1' })],
  ['a full mailbox', report({ status: '4.2.2' })],
  ['a delivery', report({ action: 'delivered', status: '2.0.0' })],
  ['a mail of another house', report({ id: '<0198-abc@elsewhere.example>' })],
  ['a complaint', report({ type: 'feedback-report' })],
  ['a letter', 'Subject: Action: failed\n\nStatus: 5.1.1\nMessage-ID: <0198-abc@media.example>'],
  ['nothing', ''],
])('%s is none', (_, message) => {
  expect(readBounce(message, 'media.example')).toBeUndefined()
})
