import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type TestSmtpServer = {
  /** For SMTP_URL. A server that hangs is given up after 1.5 s. */
  url: string
  /** What it took, the newest last. */
  received: Email[]
  behaviour: 'good' | 'hanging'
  /** After so many more mails all lines are cut, in the middle of the next one. */
  diesAfter?: number | undefined
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** A real SMTP server on a port of its own, that can hang, be away, and refuses addresses that begin with “refused”. */
export async function openSmtpServer(): Promise<TestSmtpServer> {
  let server: SMTPServer
  let port = 0
  const smtp: TestSmtpServer = {
    url: '',
    received: [],
    behaviour: 'good',
    start: async () => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        closeTimeout: 100,
        onRcptTo: ({ address }, _session, answer) =>
          answer(address.startsWith('refused') ? Object.assign(new Error('No such person'), { responseCode: 550 }) : null),
        onData: (stream, _session, answer) => {
          void PostalMime.parse(new Response(stream as never).body as never).then((mail) => {
            if (smtp.behaviour === 'hanging') return
            if (smtp.diesAfter === 0) {
              for (const { _socket: socket } of server.connections as Iterable<{ _socket?: { destroy: () => void } }>) socket?.destroy()
              return
            }
            if (smtp.diesAfter) smtp.diesAfter -= 1
            smtp.received.push(mail)
            answer()
            // A line that is cut takes its mail with it.
          }, () => undefined)
        },
      })
      server.on('error', () => undefined)
      server.listen(port, '127.0.0.1')
      await once(server.server, 'listening')
      port = (server.server.address() as AddressInfo).port
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
  await smtp.start()
  smtp.url = `smtp://127.0.0.1:${port}?socketTimeout=1500`
  return smtp
}
