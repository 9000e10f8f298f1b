import type { ItemField } from './itemFields.ts'

/** Where a field lies on the screen; undefined while its tab is closed. Payload names fields in two ways. */
export function fieldElement(form: HTMLElement, path: string): HTMLElement | undefined {
  const byId = form.querySelector<HTMLElement>(`#field-${CSS.escape(path.replaceAll('.', '__'))}`)
  return byId ?? form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ?? undefined
}

/** The innermost field that holds a node. */
export const fieldAt = (form: HTMLElement, fields: ItemField[], node: Node): ItemField | undefined =>
  fields.findLast(({ path }) => fieldElement(form, path)?.contains(node))

/** An editor's text, also where it may only be read: somebody else may be writing in it. */
export const editorText = '[data-lexical-editor]'

export const editorIn = (element: HTMLElement): HTMLElement | undefined => element.querySelector<HTMLElement>(editorText) ?? undefined

export type TextInput = HTMLInputElement | HTMLTextAreaElement

export const isTextInput = (element: unknown): element is TextInput =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

/** A field's own input, or those that are set into its text. */
export const inputsIn = (element: HTMLElement): TextInput[] =>
  isTextInput(element) ? [element] : [...element.querySelectorAll<TextInput>('textarea, input[type="text"]')]

const patience = 40 // frames

/** Opens the tab on which a field lies. Resolves to the field when it is there. */
export async function openField(form: HTMLElement, { path, tab }: ItemField): Promise<HTMLElement | undefined> {
  if (!fieldElement(form, path) && tab !== undefined) {
    form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab]?.click()
  }
  for (let frame = 0; frame < patience && !fieldElement(form, path); frame += 1) await new Promise(requestAnimationFrame)
  return fieldElement(form, path)
}
