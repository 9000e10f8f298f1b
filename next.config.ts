import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Title, description and hreflang stand in the head for everybody: most readers' phones run no script of ours.
  htmlLimitedBots: /.*/,
  // Types and lint have their own step in `npm test`; a start on a fresh machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // 650 MB of maps that nobody reads took a fifth of the build.
  experimental: { turbopackSourceMaps: false },
  serverExternalPackages: ['ical-generator', 'pdfkit', 'docx', 'exiftool-vendored', 'exiftool-vendored.pl', 'heic-decode', 'libheif-js', 'sharp'],
  outputFileTracingExcludes: { '*': ['./media/**', './data/**'] },
}

export default withPayload(config, { devBundleServerPackages: false })
