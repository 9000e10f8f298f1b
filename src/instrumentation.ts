/** Next calls this once when the server starts: Payload is opened at once, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepResponses } = await import('#platform/currentResponse.ts')
  keepResponses()
  const { openOffice } = await import('./openOffice.ts')
  await openOffice()
}
