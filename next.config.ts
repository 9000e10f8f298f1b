import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Types and lint have their own step in `npm test`; a start on a fresh machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['exiftool-vendored', 'heic-decode', 'sharp'],
  outputFileTracingExcludes: { '*': ['./media/**', './data/**'] },
}

export default withPayload(config, { devBundleServerPackages: false })
