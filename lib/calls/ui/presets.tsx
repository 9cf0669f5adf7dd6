import { getTranslations } from 'next-intl/server'
import { type Preset, presets } from '../range'
import { address, type Search } from '../search'

/** The usual ranges, one link each, keeping the rest of the address. */
export async function Presets({ path, search, now }: { path: string; search: Search; now: Preset | null | undefined }) {
  const say = await getTranslations('calls.range')
  const shown: readonly Preset[] = [
    'today',
    'yesterday',
    ...presets.filter(preset => preset !== 'today' && preset !== 'yesterday'),
  ]
  return (
    <ul aria-label={say('presets')} className="presets">
      {shown.map(preset => (
        <li key={preset}>
          <a
            aria-current={preset === now ? 'true' : undefined}
            href={address(path, search, { start: undefined, end: undefined, at: undefined, preset })}
            title={say(`explain.${preset}`)}
          >
            {say(`preset.${preset}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
