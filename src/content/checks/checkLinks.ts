import type { Finding } from '#workflow/finding.ts'
import type { Surroundings } from './loadSurroundings.ts'
import type { Link } from './links.ts'

const leadsNowhere = ({ url, target }: Link): boolean => !target && /^(https?:\/*)?#?$/i.test(url)

/** Links without an address or words, over an open line, or to what outsiders cannot see. */
export function checkLinks({ links, dead }: Pick<Surroundings, 'links' | 'dead'>): Finding[] {
  return links.flatMap((link) => {
    const place = { field: 'body', node: link.node }
    const values = { link: link.text || link.url }
    const isBlock = link.target !== undefined && link.text === '' && link.url === ''
    if (leadsNowhere(link)) return [{ check: 'emptyLink', says: 'emptyLinkAddress', values, place }]
    if (link.text === '' && !isBlock) return [{ check: 'emptyLink', says: 'emptyLinkText', values, place }]
    if (dead.has(link)) return [{ check: 'deadLink', says: isBlock ? 'deadRelatedNews' : 'deadLinkWrong', values, place }]
    if (/^http:/i.test(link.url)) return [{ check: 'insecureLink', says: 'insecureLinkWrong', values, place }]
    return []
  })
}
