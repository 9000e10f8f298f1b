/**
 * How long browsers and proxies keep what everyone may have: a file or feed that is withdrawn is gone from them as well
 * within ten seconds, the two that our own server may take among them.
 */
export const cachedOutside = 'public, max-age=8, must-revalidate'
