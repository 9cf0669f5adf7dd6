import createNextIntl from 'next-intl/plugin'

const withNextIntl = createNextIntl('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST ?? '.next',
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pdfkit', 'pino'],
  experimental: { serverActions: { bodySizeLimit: '12mb' }, proxyClientMaxBodySize: '12mb' },
}

export default withNextIntl(config)
