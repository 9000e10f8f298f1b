/** A file that lies somewhere, or will: `find` makes it where it must, `peek` only says how long it is, or will be, if that is known. */
export type FoundFile = { find: () => Promise<{ path: string; byteSize: number } | undefined>; peek: () => Promise<number | undefined> }

/** One file of an archive: its bytes, or the way to where they lie once they are made. */
export type KitFile = { name: string; at: Date } & ({ bytes: Buffer } | FoundFile)

/** The same with its length. */
export type MeasuredFile = KitFile & { byteSize: number }

export const isMeasured = (file: KitFile | MeasuredFile): file is MeasuredFile => 'byteSize' in file
