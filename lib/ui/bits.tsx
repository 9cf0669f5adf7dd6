import type { ReactNode } from 'react'

/** A state in a word: never colour alone. */
export function Chip({ tone, children }: { tone: 'good' | 'attention' | 'danger' | 'off'; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>
}

/** What an empty page says: what belongs here, and what to do first. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  )
}

/** A remark that matters beside what it is about. */
export function Remark({
  tone = 'attention',
  children,
}: {
  tone?: 'good' | 'attention' | 'danger'
  children: ReactNode
}) {
  return <div className={`remark ${tone}`}>{children}</div>
}

/** Figures with their names. */
export function Figures({ items }: { items: { label: string; value: ReactNode; hint?: ReactNode }[] }) {
  return (
    <dl className="figures">
      {items.map(({ label, value, hint }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {hint ? <small>{hint}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One panel of a dashboard: its title, its figure, and the one thing to do. */
export function Panel({
  id,
  title,
  className,
  children,
}: {
  id: string
  title: string
  className?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className={className ? `panel ${className}` : 'panel'}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Tabs that are pages: links, the present one marked. */
export function Tabs({ label, tabs, now }: { label: string; tabs: { href: string; label: string }[]; now: string }) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map(tab => (
        <a aria-current={tab.href === now ? 'page' : undefined} href={tab.href} key={tab.href}>
          {tab.label}
        </a>
      ))}
    </nav>
  )
}
