import type { TaskConfig } from 'payload'
import { invitationMail } from './accountMails.ts'
import { makeInvitation } from './invitation.ts'

/**
 * Mails an invitation. Its token is made here and not where the mail is ordered, so that it lies in no queue; a mail
 * that is tried again carries a new one.
 */
export const sendInvitation: TaskConfig<{ input: { person: string }; output: object }> = {
  slug: 'sendInvitation',
  retries: 5,
  inputSchema: [{ name: 'person', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { payload } = req
    const person = await payload.findByID({ collection: 'users', id: input.person, depth: 0, disableErrors: true, req })
    if (!person) return { output: {} }
    const mail = await invitationMail(payload, person, await makeInvitation(req, person.id))
    await payload.sendEmail({ to: person.email, ...mail })
    return { output: {} }
  },
}
