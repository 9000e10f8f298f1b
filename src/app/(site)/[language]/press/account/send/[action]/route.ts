import { isLanguage } from '#languages/language.ts'
import { accountActions } from '#press-room/account/accountAddresses.ts'
import { answerAccountForm } from '#press-room/account/answerAccountForm.ts'
import { openPayload } from '../../../../../openSite.ts'

type Context = { params: Promise<{ language: string; action: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language, action: given } = await params
  const action = accountActions.find((one) => one === given)
  if (!action || !isLanguage(language)) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return answerAccountForm(await openPayload(), request, language, action)
}
