import AxeBuilder from '@axe-core/playwright'

export const axeOn = (page: unknown): AxeBuilder => new AxeBuilder({ page } as never)

/** What axe leaves out until asked: WCAG 2.2's room for a finger. Nothing may be out of layout, as what is not yet scrolled to is. */
export const axeWithTargetsOn = (page: unknown): AxeBuilder => axeOn(page).options({ rules: { 'target-size': { enabled: true } } })
