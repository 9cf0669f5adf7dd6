import { getTranslations } from 'next-intl/server'
import type { Page } from '@/db/calls/page'
import { address, type Search } from '../search'
import type { Looked } from '../view'
import { placeBeside, sizes } from '../view'

type Props = { page: Page; looked: Looked; total: number; path: string; search: Search }

/** Which calls of how many, and the pages before and after: from row to row, as quick deep as at the start. */
export async function Steps({ page: { calls, more }, looked, total, path, search }: Props) {
  const [say, sayUi] = await Promise.all([getTranslations('calls.steps'), getTranslations('ui')])
  const backwards = looked.cursor?.to === 'before'
  const [first, last] = [calls[0], calls.at(-1)]
  const previous = first && (backwards ? more : looked.cursor) && looked.rank > 1
  const next = last && (backwards || more)
  const href = (at: string) => address(path, search, { at })
  return (
    <nav aria-label={sayUi('pages')} className="pager">
      <p role="status">
        {sayUi('rows', {
          from: calls.length ? looked.rank : 0,
          to: calls.length ? looked.rank + calls.length - 1 : 0,
          total,
        })}
      </p>
      <p className="turning">
        {total > 25 ? <Sizes looked={looked} path={path} search={search} words={say('size')} /> : null}
        {looked.cursor ? <a href={address(path, search, { at: undefined })}>{say('first')}</a> : null}
        {previous ? (
          <a href={href(placeBeside('before', Math.max(1, looked.rank - looked.size), first, looked.sort))} rel="prev">
            {say('previous')}
          </a>
        ) : null}
        {next ? (
          <a href={href(placeBeside('after', looked.rank + calls.length, last, looked.sort))} rel="next">
            {say('next')}
          </a>
        ) : null}
      </p>
    </nav>
  )
}

function Sizes({ looked, path, search, words }: Pick<Props, 'looked' | 'path' | 'search'> & { words: string }) {
  return (
    <span className="turning">
      {words}
      {sizes
        .toSorted((one, other) => Number(one) - Number(other))
        .map(size => (
          <a
            aria-current={Number(size) === looked.size ? 'true' : undefined}
            href={address(path, search, { size, at: undefined })}
            key={size}
          >
            {size}
          </a>
        ))}
    </span>
  )
}
