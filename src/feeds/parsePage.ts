/** The number of a page as an address gives it; 1 for none, undefined for what is no page from 1 to `last`. */
export function parsePage(given: string | null, last: number): number | undefined {
  if (given === null) return 1
  const page = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined
  return page !== undefined && page <= last ? page : undefined
}
