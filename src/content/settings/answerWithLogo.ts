import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { toStaffMember } from '#people/users/staff.ts'
import { env } from '#platform/env.ts'
import { findPublicSettings } from '#publication/findPublic.ts'
import { answerWithFile } from '../files/answerWithFile.ts'
import { noSuchFile } from '../files/refuseFile.ts'
import { contentDisposition } from '../photos/files/contentDisposition.ts'

/** Answers a request for a logo: the settings' for everybody, who signs in included, any other for staff. */
export async function answerWithLogo(payload: Payload, request: Request, { id }: { id: string }): Promise<Response> {
  const { logo, logoDark } = await findPublicSettings(payload)
  const isPublic = id === logo || id === logoDark
  if (!isPublic && !toStaffMember((await payload.auth({ headers: request.headers })).user)) return noSuchFile(request)
  const file = await payload.findByID({ collection: 'logos', id, depth: 0, disableErrors: true }).catch(() => null)
  const answer =
    file?.filename &&
    (await answerWithFile(request, {
      path: join(env().mediaFolder, 'logos', basename(file.filename)),
      contentType: 'image/webp',
      disposition: contentDisposition(file.filename, 'inline'),
      audience: isPublic ? 'public' : 'staff',
    }))
  return answer || noSuchFile(request)
}
