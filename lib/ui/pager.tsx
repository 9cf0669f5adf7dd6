import { useTranslations } from 'next-intl'

type Props = { page: number; size: number; total: number; href: (page: number) => string }

/** Which rows of how many, and the way to the others. */
export function Pager({ page, size, total, href }: Props) {
  const say = useTranslations('ui')
  const last = Math.max(1, Math.ceil(total / size))
  const near = [...new Set([1, page - 1, page, page + 1, last])].filter(n => n >= 1 && n <= last)
  const from = total ? (page - 1) * size + 1 : 0
  return (
    <nav aria-label={say('pages')} className="pager">
      <p role="status">{say('rows', { from, to: Math.min(page * size, total), total })}</p>
      {last > 1 ? (
        <ol>
          {near.map(n => (
            <li key={n}>
              <a aria-current={n === page ? 'page' : undefined} aria-label={say('page', { page: n })} href={href(n)}>
                {n}
              </a>
            </li>
          ))}
        </ol>
      ) : null}
    </nav>
  )
}
