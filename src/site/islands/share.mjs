// @ts-check
// Offers the phone's own way to share before the links, where there is one.
const list = /** @type {HTMLElement | null} */ (document.querySelector('.share'))
const { label = '', title = '', url = '' } = list?.dataset ?? {}
if (list && 'share' in navigator) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  // Whoever closes the dialog has changed their mind.
  button.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined))
  const item = document.createElement('li')
  item.append(button)
  list.prepend(item)
}
