/** Who took the photo and for whom; a credit that names the creator already stands alone. */
export function toCreditLine({ creator, credit }: { creator?: string | undefined; credit?: string | undefined }): string {
  const isNamed = creator && credit?.includes(creator)
  return [isNamed ? undefined : creator, credit].filter(Boolean).join(' / ')
}
