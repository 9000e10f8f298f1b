const whole = (/** @type {number} */ number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',')

/** @param {{ facts: any, times: any, loads: any[], publishing: any, paints: any, memory: any, page: number }} measured */
export function toResults({ facts, times, loads, publishing, paints, memory, page }) {
  const row = (/** @type {any} */ one) => {
    const perCpu = one.processor ? whole((one.perSecond * facts.seconds) / one.processor) : '–'
    return `| ${one.name} | ${whole(one.perSecond)} | ${share(one)} | ${one.p50.toFixed(2)} | ${one.p99.toFixed(2)} | ${perCpu} | ${one.errors} |`
  }
  const share = (/** @type {any} */ one) => `${Math.round((100 * one.perSecond) / loads[0].perSecond)} %`
  const paintRow = (/** @type {string} */ name) => {
    const one = paints[name]
    const figures = one ? `${whole(one.lcp)} ms (${one.what}), TBT ${whole(one.tbt)} ms, CLS ${one.cls.toFixed(3)}` : 'not measured: there is no browser'
    return `| LCP of the ${name} on slow 4G with a processor four times slower | ${figures} | 700 ms, 0, 0 |`
  }
  return `# Public pages under load

Made by \`node benchmarks/pages/measure.mjs\` on ${facts.date}: ${facts.cores} cores (${facts.cpu.trim()}), ${facts.memory} GB, Node ${facts.node},
SQLite, ${whole(facts.stories)} stories of 400 words with three pictures. wrk with one thread and 50 connections shares the cores with the
server; ${facts.seconds} s a line after 2 s of warming up. Ours is one process. “Per processor second” divides by the time that the server's process
was on a core, and says what a machine with nothing else to do would reach. Machines differ: the goals of 60,000 for one page and 40,000 spread over a thousand
were set where nginx sent 92,800, so they are 65 % and 43 % of nginx in the same run.

| | requests/s | of nginx | p50, ms | p99, ms | per processor second | errors |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${loads.map(row).join('\n')}

| what | measured | goal |
| --- | ---: | ---: |
| start until the health page answers | ${whole(times.started)} ms | |
| cold story, answer in full, median / p95 | ${times.p50.toFixed(1)} / ${times.p95.toFixed(1)} ms | 30 ms |
| cold story, time of all cores (compressing included) | ${times.processor.toFixed(1)} ms | |
| publish to visible while 16 readers hammer: page, front page, list; slowest of ${publishing.stories} | ${publishing.page} / ${publishing.front} / ${publishing.list} ms | 1,000 ms |
| of these never seen | ${publishing.missed} | 0 |
| memory at the start / after all of it | ${memory.start} / ${memory.end} MB | 450 MB |
| the story's HTML with its stylesheet, Brotli | ${whole(page)} bytes | 20 KB |
${Object.keys(paints).map(paintRow).join('\n')}
`
}
