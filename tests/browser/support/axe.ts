import AxeBuilder from '@axe-core/playwright'

/** All that axe knows of, and what it leaves out until asked: WCAG 2.2's room for a finger. */
export const axeOn = (page: unknown): AxeBuilder => new AxeBuilder({ page } as never).options({ rules: { 'target-size': { enabled: true } } })
