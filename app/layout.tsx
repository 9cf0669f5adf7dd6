import '@fontsource-variable/source-sans-3/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/forms.css'
import './styles/tables.css'
import './styles/panels.css'
import './styles/calls.css'
import './styles/schedules.css'
import './styles/services.css'
import './styles/prose.css'
import './styles/people.css'
import './styles/trace.css'
import './styles/print.css'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { visitor } from '@/lib/auth/viewer'

export const dynamic = 'force-dynamic'
export const viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function Layout({ children }: { children: ReactNode }) {
  const [locale, messages, someone] = await Promise.all([getLocale(), getMessages(), visitor()])
  return (
    <html data-theme={someone?.theme ?? undefined} lang={locale}>
      <head>
        <link href="/theme.css" precedence="theme" rel="stylesheet" />
      </head>
      <body>
        <NextIntlClientProvider messages={{ ui: messages.ui }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
