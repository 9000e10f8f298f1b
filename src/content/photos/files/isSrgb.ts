/** Whether a colour profile bears sRGB's name: its pixels then need no turning into sRGB. */
export function isSrgb(profile: Buffer): boolean {
  const tags = 132
  if (profile.length < tags) return false
  for (let tag = tags; tag + 12 <= Math.min(profile.length, tags + 12 * profile.readUInt32BE(128)); tag += 12) {
    if (profile.toString('latin1', tag, tag + 4) === 'desc') return names.has(nameAt(profile, profile.readUInt32BE(tag + 4)))
  }
  return false
}

const names = new Set(['sRGB', 'sRGB IEC61966-2.1', 'sRGB IEC61966-2-1', 'sRGB2014'])

/** In profiles of version 2 as ASCII, in those of version 4 in UTF-16 of which the first language is taken. */
function nameAt(profile: Buffer, at: number): string {
  if (at + 28 > profile.length) return ''
  const isAscii = profile.toString('latin1', at, at + 4) === 'desc'
  const start = isAscii ? at + 12 : at + profile.readUInt32BE(at + 24)
  const length = profile.readUInt32BE(at + (isAscii ? 8 : 20))
  const name = Buffer.from(profile.subarray(start, start + length))
  return (isAscii || name.length % 2 > 0 ? name.toString('latin1') : name.swap16().toString('utf16le')).replace(/\0.*$/s, '')
}
