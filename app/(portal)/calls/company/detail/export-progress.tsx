'use client'

import { useEffect, useRef, useState } from 'react'

type Props = { rows: number; words: { under: string; done: string } }

/** How far a long file is, while the browser takes it: the server is asked once a second. Without script the browser says so itself. */
export function ExportProgress({ rows, words }: Props) {
  const [job, setJob] = useState('')
  const [written, setWritten] = useState<number>()
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const form = field.current?.form
    const start = () => {
      const name = crypto.randomUUID()
      if (field.current) field.current.value = name
      setWritten(0)
      setJob(name)
    }
    form?.addEventListener('submit', start)
    return () => form?.removeEventListener('submit', start)
  }, [])

  useEffect(() => {
    if (!job) return
    const timer = setInterval(async () => {
      const answer = await fetch(`/calls/company/progress?job=${job}`)
      if (!answer.ok) return
      const { rows: now } = (await answer.json()) as { rows: number | null }
      if (now === null) return
      setWritten(now)
      if (now >= rows) setJob('')
    }, 1_000)
    return () => clearInterval(timer)
  }, [job, rows])

  return (
    <>
      <input name="job" ref={field} type="hidden" />
      {written === undefined ? null : (
        <p role="status">
          <progress max={rows} value={written} /> {written >= rows ? words.done : words.under}
        </p>
      )}
    </>
  )
}
