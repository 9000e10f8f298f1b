import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request, transaction and user, for a call in another locale: Payload writes a call's locale into the
 * request it is given, and whoever made the request would go on in that locale.
 */
export const inOwnLocale = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale'])
