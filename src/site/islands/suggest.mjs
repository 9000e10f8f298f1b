// @ts-check
// Offers what is meant while a question is typed; choosing one leads straight to it. See the combobox of the ARIA practices.
const input = /** @type {HTMLInputElement | null} */ (document.querySelector('main form[role="search"] input[name="q"]'))
const [label = '', said = ''] = document.querySelector('[data-island="suggest"]')?.getAttribute('data-mark')?.split('|') ?? []
if (input?.form) {
  const address = `${input.form.action}/suggest?q=`
  const list = document.createElement('ul')
  const status = document.createElement('p')
  const attributes = { role: 'listbox', id: 'suggestions', 'aria-label': label, class: 'suggestions' }
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value)
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, autocomplete: 'off' })) input.setAttribute(name, value)
  /** @type {{ title: string, language: string, section: string, address: string }[]} */
  let found = []
  let at = -1
  let asked = 0
  let timer = 0

  const draw = () => {
    list.replaceChildren(
      ...found.map(({ title, language, section }, index) => {
        const option = document.createElement('li')
        option.id = `suggestion-${index}`
        option.role = 'option'
        option.ariaSelected = String(index === at)
        const [name, kind] = [document.createElement('span'), document.createElement('span')]
        name.textContent = title
        name.lang = language
        kind.textContent = section
        kind.className = 'quiet'
        option.append(name, ' ', kind)
        option.onclick = () => location.assign(found[index]?.address ?? '')
        return option
      }),
    )
    list.hidden = found.length === 0
    input.ariaExpanded = String(!list.hidden)
    if (at < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `suggestion-${at}`)
    list.children[at]?.scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    asked += 1 // what is still on its way comes too late
    clearTimeout(timer)
    found = []
    at = -1
    status.textContent = ''
    draw()
  }
  const ask = async () => {
    const mine = (asked += 1)
    const response = await fetch(address + encodeURIComponent(input.value.trim())).catch(() => undefined)
    const { suggestions = [] } = response?.ok ? await response.json() : {}
    if (mine !== asked) return
    found = suggestions
    at = -1
    status.textContent = found.length > 0 ? said.replace('{count}', String(found.length)) : ''
    draw()
  }
  input.addEventListener('input', () => {
    if (input.value.trim().length < 2) return close()
    clearTimeout(timer)
    timer = setTimeout(ask, 150)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || found.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[at]
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) location.assign(chosen.address)
    else if (step) at = ((at + 1 + step + found.length + 1) % (found.length + 1)) - 1
    else return
    event.preventDefault()
    if (step) draw()
  })
  input.addEventListener('blur', close)
  // A finger on an option must not take the focus, and with it the list, away.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  input.after(list)
  input.parentElement.classList.add('suggesting')
  input.form.append(status)
  close()
}
