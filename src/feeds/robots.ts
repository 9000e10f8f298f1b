import { absolute } from './absolute.ts'
import { newsSitemapAddress, sitemapIndexAddress } from './sitemaps/sitemapAddresses.ts'

/** What robots may visit. Files and cards are open to them: a picture that is found leads to its story. */
export const robots = (): string =>
  [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /preview',
    'Disallow: /*/search',
    '',
    `Sitemap: ${absolute(sitemapIndexAddress)}`,
    `Sitemap: ${absolute(newsSitemapAddress)}`,
    '',
  ].join('\n')
