/** @param {string} url @returns {Promise<{ bytes: number, took: number }>} */
async function fetchWhole(url) {
  const since = performance.now()
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const { byteLength } = await response.arrayBuffer()
  return { bytes: byteLength, took: performance.now() - since }
}

/**
 * How long a reader waits for a long story as a file: never made before, and made already.
 * @param {string} site @param {string[]} stories
 */
export async function measureDocuments(site, stories) {
  const rows = []
  const [first = ''] = stories
  // Whoever takes a document has read a page of the press room, after which the writers are made ready. Its pictures are
  // not: the stories were published by another process.
  await fetchWhole(`${site}/kk/press`)
  await new Promise((resolve) => setTimeout(resolve, 5000))
  for (const format of ['docx', 'pdf']) rows.push({ name: `${format.toUpperCase()}, the first of a process${format === 'docx' ? ', with its six pictures' : ''}`, ...(await summary([`${site}/files/releases/${first}/${format}`])) })
  for (const format of ['docx', 'pdf']) {
    const urls = stories.slice(1).map((id) => `${site}/files/releases/${id}/${format}`)
    rows.push({ name: `${format.toUpperCase()}, made for the asker`, ...(await summary(urls)) }, { name: `${format.toUpperCase()}, made before`, ...(await summary(urls)) })
  }
  return rows
}

/** @param {string[]} urls */
async function summary(urls) {
  const all = []
  for (const url of urls) all.push(await fetchWhole(url))
  const times = all.map(({ took }) => took).toSorted((a, b) => a - b)
  return { median: times[Math.floor(times.length / 2)] ?? 0, worst: times.at(-1) ?? 0, bytes: all[0]?.bytes ?? 0 }
}
