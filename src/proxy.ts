import { NextResponse, type NextRequest } from 'next/server'
import { defaultLanguage } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'

/** Payload reads a JSON body of any size into memory. */
const maxJsonBytes = 2 * 1024 * 1024

const development = process.env.NODE_ENV === 'development'

// Next's own scripts are left out of pages; in development nobody leaves them out.
const pagePolicy = [
  "default-src 'self'",
  `script-src 'self'${development ? " 'unsafe-inline' 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

// The admin draws with inline styles, previews files before they are sent, and edits code in a worker.
const adminPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

// A preview counts no view, and is framed by nobody but the panel.
const previewPolicy = (framedBy: "'self'" | "'none'"): string =>
  pagePolicy.replace("frame-ancestors 'none'", `frame-ancestors ${framedBy}`) + (development ? '' : "; connect-src 'none'")

/** A frame's page is asked for by the page around it; the policy of frames knows origins alone, and the site is the panel's. */
function isAskedByPanel({ headers, nextUrl }: NextRequest): boolean {
  const referer = headers.get('referer')
  if (!referer || !URL.canParse(referer)) return false
  const { host, pathname } = new URL(referer)
  return host === (headers.get('host') ?? nextUrl.host) && (pathname === '/admin' || pathname.startsWith('/admin/'))
}

function sayPreview(request: NextRequest, { headers }: NextResponse): void {
  const isFramed = isAskedByPanel(request)
  headers.set('Content-Security-Policy', previewPolicy(isFramed ? "'self'" : "'none'"))
  headers.set('X-Frame-Options', isFramed ? 'SAMEORIGIN' : 'DENY')
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  headers.set('Cache-Control', 'private, no-store')
  headers.set('Vary', 'Cookie, Referer')
}

const refusal = (request: NextRequest, status: number, key: 'bodyTooLarge' | 'lengthRequired'): NextResponse => {
  const message = saySite(preferredLanguage(request.headers.get('accept-language')), key)
  return NextResponse.json({ errors: [{ name: 'RuleViolation', message, data: { code: key } }] }, { status })
}

function whyNoBody(request: NextRequest): NextResponse | undefined {
  if (!['POST', 'PUT', 'PATCH', 'DELETE'].includes(request.method)) return undefined
  const length = request.headers.get('content-length')
  if (length === null) return request.headers.has('transfer-encoding') ? refusal(request, 411, 'lengthRequired') : undefined
  return Number(length) > maxJsonBytes ? refusal(request, 413, 'bodyTooLarge') : undefined
}

/** The panel opens in Kazakh, whatever the browser asks for, until somebody has chosen or signed in. */
function inKazakh(request: NextRequest): NextResponse {
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', defaultLanguage)
  const answer = NextResponse.next({ request: { headers } })
  // What the page asks of the API comes in the language of the page.
  answer.cookies.set('payload-lng', defaultLanguage, { path: '/', sameSite: 'lax' })
  return answer
}

/** Stands before everything: caps bodies, closes what Payload leaves open, says how browsers should treat our pages. */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname.toLowerCase()
  const isApi = path === '/api' || path.startsWith('/api/')
  // Whoever comes first would be the administrator.
  if (/^\/api\/users\/first-register\/?$/.test(path)) return new NextResponse(null, { status: 404 })
  const refused = isApi ? whyNoBody(request) : undefined
  if (refused) return refused

  const isAdmin = path === '/admin' || path.startsWith('/admin/')
  const answer = isAdmin ? inKazakh(request) : NextResponse.next()
  answer.headers.set('X-Content-Type-Options', 'nosniff')
  answer.headers.set('Referrer-Policy', isAdmin ? 'same-origin' : 'strict-origin-when-cross-origin')
  if (path.startsWith('/preview/')) sayPreview(request, answer)
  else if (!isApi) {
    answer.headers.set('Content-Security-Policy', isAdmin ? adminPolicy : pagePolicy)
    answer.headers.set('X-Frame-Options', isAdmin ? 'SAMEORIGIN' : 'DENY')
  }
  return answer
}

export const config = {
  matcher: [
    // Next keeps a copy of the body of whatever passes here, and cuts it at 10 MB: uploads go round, Payload caps them.
    {
      source: '/api/:path*',
      missing: [{ type: 'header', key: 'content-type', value: 'multipart/form-data.*' }],
    },
    '/api/users/first-register',
    // A server action of the admin carries a form of its own size.
    { source: '/((?!api/|_next/|files/|health).*)', missing: [{ type: 'header', key: 'next-action' }] },
  ],
}
