import { exifTool } from './exifTool.ts'

await exifTool.version()
process.stdout.write(`${JSON.stringify(exifTool.pids)}\n`)
// Until it is killed.
setInterval(() => undefined, 60_000)
