// @ts-check
// Copies a text, or a quote with its attribution, as plain text and as HTML; without a script the text is a link.
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-copy-from],[data-copy-text]'))) {
  const { copyFrom, copyHtml = '', copyText = '', copyBy = '', done = '', failed = '' } = button.dataset
  const label = button.textContent
  if (!navigator.clipboard?.write) continue
  button.hidden = false
  button.setAttribute('aria-live', 'polite')

  /** @param {string} address @param {string} type */
  const fetched = async (address, type) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(String(response.status))
    return new Blob([await response.text()], { type })
  }
  const quote = () => {
    const block = document.createElement('blockquote')
    for (const text of [copyText, copyBy && `— ${copyBy}`]) if (text) block.appendChild(document.createElement('p')).textContent = text
    return block.outerHTML
  }
  const item = () =>
    copyFrom
      ? new ClipboardItem({ 'text/plain': fetched(copyFrom, 'text/plain'), 'text/html': fetched(copyHtml, 'text/html') })
      : new ClipboardItem({
          'text/plain': new Blob([copyText + (copyBy && `\n— ${copyBy}`)], { type: 'text/plain' }),
          'text/html': new Blob([quote()], { type: 'text/html' }),
        })

  button.addEventListener('click', async () => {
    button.textContent = await navigator.clipboard.write([item()]).then(
      () => done,
      () => failed,
    )
    setTimeout(() => (button.textContent = label), 4000)
  })
}
