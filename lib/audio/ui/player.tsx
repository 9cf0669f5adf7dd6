import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/lib/ui/bits'
import { minutesAndSeconds } from '../duration'
import { sizeText } from '../size'
import './audio.css'

type Props = { src: string; name: string; durationMs: number; missing: boolean; download?: boolean }

/** A stored sound to listen to, by keyboard too, and to download; a missing file is said instead. */
export function Player({ src, name, durationMs, missing, download = true }: Props) {
  const say = useTranslations('audio')
  if (missing) return <Chip tone="danger">{say('missing')}</Chip>
  return (
    <div className="player">
      {/* biome-ignore lint/a11y/useMediaCaption: the words of an announcement stand beside it, when it has any */}
      <audio aria-label={say('play', { name, ...minutesAndSeconds(durationMs) })} controls preload="none" src={src} />
      {download ? (
        <a aria-label={say('downloadNamed', { name })} href={`${src}?download`}>
          {say('download')}
        </a>
      ) : null}
    </div>
  )
}

/** A size in the reader's units. */
export function Size({ bytes }: { bytes: number }) {
  return <span className="nowrap">{sizeText(bytes, useLocale())}</span>
}
