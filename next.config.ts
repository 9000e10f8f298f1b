import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Title, description and hreflang stand in the head for everybody: most readers' phones run no script of ours.
  htmlLimitedBots: /.*/,
  // Types and lint have their own step in `npm test`; a start on a fresh machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Maps that nobody reads, and the same chunk made small once for each page, took three fifths of the build: see packChunks.mjs.
  experimental: { turbopackSourceMaps: false, turbopackMinify: { server: false } },
  serverExternalPackages: ['ical-generator', 'pdfkit', 'fontkit', 'docx', 'exiftool-vendored', 'exiftool-vendored.pl', 'heic-decode', 'libheif-js', 'sharp'],
  outputFileTracingExcludes: { '*': ['./media/**', './data/**'] },
}

const withPanel: NextConfig = withPayload(config, { devBundleServerPackages: false })

/**
 * Payload asks every browser for its colour scheme, and Chrome then asks again for whatever it has just begun to get:
 * a file would be made, sent and logged as taken twice. Only the panel needs the answer.
 */
const headers = async () => ((await withPanel.headers?.()) ?? []).map((rule) => ({ ...rule, source: '/admin/:path*' }))

export default { ...withPanel, headers }
