// @ts-check
// The arrow keys turn to the photo before and after.
const turns = new Map([
  ['ArrowLeft', 'prev'],
  ['ArrowRight', 'next'],
])
addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, shiftKey, target }) => {
  const isTyping = target instanceof Element && target.closest('input, textarea, select')
  const rel = turns.get(key)
  if (!rel || isTyping || altKey || ctrlKey || metaKey || shiftKey) return
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(`main a[rel="${rel}"]`))
  link?.click()
})
