import { getLocale, getTranslations } from 'next-intl/server'
import { dialects } from '@/lib/calls/csv/columns'
import type { Range } from '@/lib/calls/range'
import { type Search, said } from '@/lib/calls/search'
import { ExportProgress } from './export-progress'

/** Télécharger le CSV: exactly the calls found, in the form a spreadsheet here reads, or the standard one. */
export async function Download({ rows, range, search }: { rows: number; range: Range; search: Search }) {
  const [say, locale] = await Promise.all([getTranslations('calls.download'), getLocale()])
  const kept = Object.keys(search).filter(
    name => !['at', 'sort', 'order', 'size', 'preset', 'start', 'end'].includes(name),
  )
  const usual = locale === 'en-CA' ? 'standard' : 'excel-fr'
  return (
    <form action="/calls/company/csv" className="filters download" method="get">
      {kept.map(name => (
        <input key={name} name={name} readOnly type="hidden" value={said(search, name)} />
      ))}
      <input name="start" readOnly type="hidden" value={range.start} />
      <input name="end" readOnly type="hidden" value={range.end} />
      <div className="filter-field">
        <label htmlFor="download-form">{say('form')}</label>
        <select defaultValue={usual} id="download-form" name="form">
          {dialects.map(dialect => (
            <option key={dialect} value={dialect}>
              {say(`forms.${dialect}`)}
            </option>
          ))}
        </select>
      </div>
      <button className="button quiet" type="submit">
        {say('submit')}
      </button>
      <p className="hint">{say('rows', { rows })}</p>
      <ExportProgress rows={rows} words={{ under: say('under'), done: say('done') }} />
    </form>
  )
}
