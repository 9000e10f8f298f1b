// @ts-check
// Tells the house that a story is read: once, when it is really seen, with nothing about who reads.
const mark = document.querySelector('[data-island="view"]')?.getAttribute('data-mark')

function tell() {
  if (!mark || document.visibilityState !== 'visible') return
  document.removeEventListener('visibilitychange', tell)
  navigator.sendBeacon('/views', mark)
}
document.addEventListener('visibilitychange', tell)
tell()
