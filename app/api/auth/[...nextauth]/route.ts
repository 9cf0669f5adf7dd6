import { notFound, redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { hasProvider, providerId, providerOptions } from '@/lib/auth/provider/options'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Anybody: the provider sends browsers back here. next-auth's other addresses do not exist: the session is not its own. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [action, id] = (await context.params).nextauth
  if (hasProvider() && action === 'error') redirect('/sign-in?problem=provider')
  if (!hasProvider() || action !== 'callback' || id !== providerId) notFound()
  return NextAuth(request, context, providerOptions())
}
