import { env } from '@/lib/env'
import { themeOf } from '@/lib/ui/theme'

/** The provider's accent colour, with shades that stay readable on paper and in the dark. */
export function GET() {
  return new Response(themeOf(env().PROVIDER_ACCENT), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
