import { answerAcceptForm } from '#press-room/embargo/answerAcceptForm.ts'
import { openPayload } from '../../../../../openSite.ts'

type Context = { params: Promise<{ language: string; slug: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params
  return answerAcceptForm(await openPayload(), request, language, slug)
}
