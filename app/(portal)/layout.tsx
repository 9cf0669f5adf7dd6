import type { ReactNode } from 'react'
import { viewer } from '@/lib/auth/viewer'
import { Footer } from '../_shell/footer'
import { PortalHeader } from '../_shell/header'
import { Skip } from '../_shell/skip'

export default async function Layout({ children }: { children: ReactNode }) {
  const someone = await viewer()
  return (
    <>
      <Skip />
      <PortalHeader viewer={someone} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
