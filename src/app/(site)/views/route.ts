import { receiveView } from '#analytics/receiveView.ts'
import { openPayload } from '../openSite.ts'

export const POST = (request: Request): Promise<Response> => receiveView(request, openPayload)
