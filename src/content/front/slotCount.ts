/** As many stories as stand close to the lead on the widest screen. */
export const slotCount = 6
