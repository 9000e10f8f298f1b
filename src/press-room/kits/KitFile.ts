/** One file of an archive: its bytes, or the way to where they lie once they are made. */
export type KitFile = { name: string; at: Date } & ({ bytes: Buffer } | { find: () => Promise<{ path: string; byteSize: number } | undefined> })

/** The same with its length. */
export type MeasuredFile = KitFile & { byteSize: number }

export const isMeasured = (file: KitFile | MeasuredFile): file is MeasuredFile => 'byteSize' in file
