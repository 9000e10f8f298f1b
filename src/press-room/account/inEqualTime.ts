/** Takes at least so long, whatever there is to do: the time of an answer tells nobody which addresses have an account. */
export async function inEqualTime<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  const [done] = await Promise.allSettled([work(), new Promise((resolve) => setTimeout(resolve, milliseconds))])
  if (done.status === 'rejected') throw done.reason
  return done.value
}
