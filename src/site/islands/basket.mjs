// @ts-check
// The basket is a cookie: pages are the same for everybody, so what is in it is shown here. Without a script the forms lead to its page.
const kept = () => new Set((/(?:^|; )press-basket=([^;]*)/.exec(document.cookie)?.[1] ?? '').split('.').filter(Boolean))

function show() {
  const items = kept()
  for (const count of document.querySelectorAll('[data-basket-count]')) count.textContent = items.size > 0 ? `(${items.size})` : ''
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-basket]'))) {
    const button = form.querySelector('button')
    const isIn = items.has(form.dataset.basket ?? '')
    if (button) button.textContent = (isIn ? form.dataset.in : form.dataset.add) ?? ''
    // Not `disabled`: that would take the focus from who has just pressed it.
    button?.setAttribute('aria-disabled', String(isIn))
  }
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-basket]'))) {
  form.querySelector('button')?.setAttribute('aria-live', 'polite')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (kept().has(form.dataset.basket ?? '')) return
    // Whatever goes wrong, the form itself says it better.
    fetch(form.action, { method: 'POST', body: new URLSearchParams(/** @type {never} */ (new FormData(form))), redirect: 'manual' })
      .then(({ type }) => (type === 'opaqueredirect' ? show() : form.submit()))
      .catch(() => form.submit())
  })
}
addEventListener('pageshow', show)
show()
