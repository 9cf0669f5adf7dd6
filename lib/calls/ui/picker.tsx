'use client'

import { CalendarClock } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

/** The browser's own date and time picker beside a typed field; absent without script, where typing does it all. */
export function Picker({ field, label }: { field: string; label: string }) {
  const [ready, setReady] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  useEffect(() => setReady('showPicker' in HTMLInputElement.prototype), [])
  if (!ready) return null

  function show() {
    const typed = document.getElementById(field) as HTMLInputElement | null
    if (!picker.current || !typed) return
    picker.current.value = typed.value.replace(' ', 'T')
    picker.current.showPicker()
  }

  function take(value: string) {
    const typed = document.getElementById(field) as HTMLInputElement | null
    const [date, time = '00:00:00'] = value.split('T')
    if (typed && date) typed.value = `${date} ${time.length === 5 ? `${time}:00` : time}`
  }

  return (
    <>
      <button aria-label={label} className="picker" onClick={show} title={label} type="button">
        <CalendarClock aria-hidden size={18} />
      </button>
      <input
        aria-hidden
        className="picker-source"
        onChange={event => take(event.target.value)}
        ref={picker}
        step={1}
        tabIndex={-1}
        type="datetime-local"
      />
    </>
  )
}
