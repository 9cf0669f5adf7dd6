import type { ReactNode } from 'react'
import { Footer } from '../_shell/footer'
import { PublicHeader } from '../_shell/header'
import { Skip } from '../_shell/skip'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Skip />
      <PublicHeader />
      <main className="public" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
