'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Field, type FieldProps } from '@/lib/ui/field'
import { Recorder, type RecorderWords } from './recorder'
import './audio.css'

type Props = FieldProps & { words: RecorderWords & { listen: string }; most: number }

const never = () => () => undefined
const canRecord = () => 'MediaRecorder' in window && Boolean(navigator.mediaDevices)

/** A sound to upload, or with script to record; either is heard before it is saved. */
export function SoundInput({ words, most, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<{ url: string; recorded: boolean }>()
  const microphone = useSyncExternalStore(never, canRecord, () => false)

  function show(recorded: boolean) {
    const file = input.current?.files?.[0]
    setChosen(file && { url: URL.createObjectURL(file), recorded })
  }
  useEffect(() => () => URL.revokeObjectURL(chosen?.url ?? ''), [chosen])

  function take(file: File) {
    const files = new DataTransfer()
    files.items.add(file)
    if (input.current) input.current.files = files.files
    show(true)
  }

  return (
    <div className="sound-field">
      <Field {...field}>
        {control => (
          <input
            {...control}
            accept=".wav,.mp3,audio/wav,audio/x-wav,audio/mpeg"
            onChange={() => show(false)}
            ref={input}
            type="file"
          />
        )}
      </Field>
      {microphone ? <Recorder most={most} onFile={take} recorded={chosen?.recorded ?? false} words={words} /> : null}
      {chosen ? (
        // biome-ignore lint/a11y/useMediaCaption: what was just said or chosen has no captions yet
        <audio aria-label={words.listen} controls src={chosen.url} />
      ) : null}
    </div>
  )
}
