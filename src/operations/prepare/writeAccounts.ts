import { rename, writeFile } from 'node:fs/promises'

/** Role, e-mail and password, a line each; the file appears whole, and only its owner can read it. */
export async function writeAccounts(file: string, accounts: readonly (readonly [string, string, string])[]): Promise<void> {
  const unfinished = `${file}.new`
  await writeFile(unfinished, accounts.map((account) => `${account.join('\t')}\n`).join(''), { mode: 0o600 })
  await rename(unfinished, file)
}
