/** With the archive's own folder twice, once of whoever unpacks it, it stays within the 260 signs that Windows takes. */
const longest = 80
/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** The name as every system takes it: no signs that Windows forbids, nothing that leads out of the folder. */
export function toSafeName(name: string): string {
  const clean = name
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g, '_')
    // Where nothing but the ending is left of a name, as of CON.csv when it was uploaded.
    .replace(/^[\s.]*\.(?=[a-z0-9]{1,5}$)/i, 'file.')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '')
  const whole = clean === '' ? 'file' : reserved.test(clean) ? `_${clean}` : clean
  return cut(whole)
}

function cut(name: string): string {
  if (name.length <= longest) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : ''
  return `${name.slice(0, longest - ending.length).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}${ending}`
}

/** Gives every file of an archive a name of its own, whatever a system makes of capital letters. */
export function uniqueNames(): (folder: string, name: string) => string {
  const taken = new Set<string>()
  return (folder, wanted) => {
    const name = toSafeName(wanted)
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    for (let number = 1; ; number += 1) {
      const path = `${folder}${stem}${number > 1 ? `-${number}` : ''}${ending}`
      const folded = path.toLowerCase()
      if (taken.has(folded)) continue
      taken.add(folded)
      return path
    }
  }
}
