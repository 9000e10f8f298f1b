const oneMailIn = 15 * 60_000

/** Whether an address was asked by a mail just now: nobody's mailbox is filled by others who type in its address. */
export const askedLately = (known: { askedAt?: string | null } | undefined, now: Date): boolean => now.getTime() - Date.parse(known?.askedAt ?? '') < oneMailIn
