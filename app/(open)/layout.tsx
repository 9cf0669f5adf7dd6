import type { ReactNode } from 'react'
import { visitor } from '@/lib/auth/viewer'
import { Footer } from '../_shell/footer'
import { PortalHeader, PublicHeader } from '../_shell/header'
import { Skip } from '../_shell/skip'

/** Pages that everybody may read, signed in or not. */
export default async function Layout({ children }: { children: ReactNode }) {
  const someone = await visitor()
  return (
    <>
      <Skip />
      {someone ? <PortalHeader viewer={someone} /> : <PublicHeader />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
