import { changeBasket } from '#press-room/basket/changeBasket.ts'

type Context = { params: Promise<{ language: string }> }

export const POST = async (request: Request, { params }: Context): Promise<Response> => changeBasket(request, (await params).language)
