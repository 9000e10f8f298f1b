/** Next calls this once when the server starts: Payload is opened at once, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV === 'development') {
    const { keepEveryResponse } = await import('#platform/currentResponse.ts')
    keepEveryResponse()
  }
  const { openOffice } = await import('./openOffice.ts')
  await openOffice()
}
