import { env } from '@/lib/env'
import { openApi } from '@/lib/switch/openapi'

/** The contract, for whoever connects a switch: there is nothing secret in it. */
export function GET(): Response {
  return Response.json(openApi(env().BASE_URL))
}
