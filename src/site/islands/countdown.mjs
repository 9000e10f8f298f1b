// @ts-check
// Goes on counting where the server's page has stopped, by the server's clock: the reader's may be wrong.
const places = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.countdown')])
const start = performance.now()

const show = () => {
  for (const place of places) {
    const { until = '', now = '', units = '', over = '' } = place.dataset
    const minutes = Math.ceil((Date.parse(until) - Date.parse(now) - (performance.now() - start)) / 60_000)
    const counts = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
    const first = counts.findIndex((count) => count > 0)
    const parts = units.split('|').map((unit, index) => (counts[index] ? unit.replace('{count}', String(counts[index])) : ''))
    place.textContent = minutes > 0 ? parts.slice(first, first + 2).filter(Boolean).join(' ') : over
  }
}
setInterval(show, 5000)
show()
