'use client'

import { useEffect, useRef, useState } from 'react'
import { clock } from '../duration'
import { type Recording, startRecording } from './record'

export type RecorderWords = Record<
  'record' | 'again' | 'stop' | 'explain' | 'level' | 'recording' | 'recorded' | 'refused' | 'file',
  string
>
type Props = { words: RecorderWords; most: number; onFile: (file: File) => void; recorded: boolean }

/** Records with the microphone, at most `most` seconds: time, level, stop; the file goes where an uploaded one would. */
export function Recorder({ words, most, onFile, recorded }: Props) {
  const recording = useRef<Recording>(undefined)
  const [seconds, setSeconds] = useState<number>()
  const [level, setLevel] = useState(0)
  const [said, setSaid] = useState('')

  async function start() {
    try {
      recording.current = await startRecording(`${words.file}.wav`)
      setSeconds(0)
      setSaid(words.recording)
    } catch {
      setSaid(words.refused)
    }
  }

  async function stop() {
    const current = recording.current
    recording.current = undefined
    setSeconds(undefined)
    if (!current) return
    onFile(await current.stop())
    setSaid(words.recorded)
  }

  const running = seconds !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts and ends with the recording
  useEffect(() => {
    if (!running) return
    const began = performance.now()
    const clock = setInterval(() => {
      const elapsed = (performance.now() - began) / 1000
      setLevel(recording.current?.level() ?? 0)
      setSeconds(elapsed)
      if (elapsed >= most) stop()
    }, 100)
    return () => clearInterval(clock)
  }, [running])
  useEffect(() => () => void recording.current?.stop(), [])

  return (
    <div className="recorder">
      <p className="hint">{words.explain}</p>
      <div className="recorder-line">
        <button className="button quiet" onClick={running ? stop : start} type="button">
          {running ? words.stop : recorded ? words.again : words.record}
        </button>
        {running ? (
          <>
            <span className="figures-text">
              {clock(seconds)} / {clock(most)}
            </span>
            <meter aria-label={words.level} high={0.9} max={1} min={0} value={level} />
          </>
        ) : null}
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
