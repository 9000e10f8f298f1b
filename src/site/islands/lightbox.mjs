// @ts-check
// Shows the photos of a gallery large, one after another, each with caption, credit and the way to its own page.
const [label = '', close = '', previous = '', next = ''] = document.querySelector('[data-island="lightbox"]')?.getAttribute('data-mark')?.split('|') ?? []
const dialog = document.createElement('dialog')
dialog.className = 'lightbox'
dialog.ariaLabel = label
dialog.innerHTML = '<button autofocus>×</button><div aria-live="polite"></div><p><button>←</button> <span></span> <button>→</button></p>'
const [closing, back, forth] = dialog.querySelectorAll('button')
const [place, count] = dialog.querySelectorAll('div, span')
/** @type {Element[]} */
let figures = []
let at = 0
let from = 0

/** @param {number} step */
function show(step) {
  at = (at + step + figures.length) % figures.length
  const figure = /** @type {HTMLElement} */ (figures[at]?.cloneNode(true))
  for (const source of figure.querySelectorAll('source')) source.remove()
  const link = figure.querySelector('a')
  const img = figure.querySelector('img')
  if (!link || !img || !place || !count) return
  for (const name of ['srcset', 'sizes', 'width', 'height', 'loading']) img.removeAttribute(name)
  img.src = `/files/photos/${link.pathname.split('/').at(-1)}/whole-${innerWidth * devicePixelRatio > 1300 ? 1920 : 1200}.webp`
  place.replaceChildren(figure)
  count.textContent = `${at + 1} / ${figures.length}`
}

const acts = /** @type {const} */ ([[closing, close, () => dialog.close()], [back, previous, () => show(-1)], [forth, next, () => show(1)]])
for (const [button, name, act] of acts) {
  if (!button) continue
  button.ariaLabel = name
  button.addEventListener('click', act)
}
document.addEventListener('keydown', ({ key }) => {
  if (!dialog.open) return
  if (key === 'ArrowLeft') show(-1)
  if (key === 'ArrowRight') show(1)
})
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
dialog.addEventListener('touchstart', ({ touches }) => (from = touches[0]?.clientX ?? 0), { passive: true })
dialog.addEventListener('touchend', ({ changedTouches }) => {
  const way = (changedTouches[0]?.clientX ?? from) - from
  if (Math.abs(way) > 50) show(way < 0 ? 1 : -1)
})
document.body.append(dialog)

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest(':is(.gallery, .photo-grid) figure > a') : null
  const gallery = link?.closest('.gallery, .photo-grid')
  if (!gallery || !(link instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  figures = [...gallery.querySelectorAll('figure')]
  at = figures.findIndex((figure) => figure.contains(link))
  show(0)
  link.focus() // where the dialog leads back to; not every browser moves there at a click
  dialog.showModal()
})
