/** The number of a page in an address; 1 for none, undefined for what is no such number. */
export function parsePage(given: string | string[] | undefined): number | undefined {
  if (given === undefined) return 1
  return typeof given === 'string' && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : undefined
}
