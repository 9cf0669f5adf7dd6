'use client'

import { useEffect, useRef } from 'react'
import { draw } from './draw'

export type Series = { label: string; values: number[]; stack: string; colour: 1 | 2; hatched: boolean }
export type ChartProps = { labels: string[]; series: Series[]; unit: string; caption: string; locale: string }

/** The bars of activity, for the eye; the same numbers are in the table below. */
export function Chart({ caption, ...chart }: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const asked = JSON.stringify(chart)
  useEffect(() => {
    const target = canvas.current
    if (!target) return
    let undo = () => {}
    let left = false
    const paint = async () => {
      undo()
      const done = await draw(target, JSON.parse(asked) as Omit<ChartProps, 'caption'>)
      if (left) done()
      else undo = done
    }
    void paint()
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))
    for (const scheme of schemes) scheme.addEventListener('change', paint)
    return () => {
      left = true
      undo()
      for (const scheme of schemes) scheme.removeEventListener('change', paint)
    }
  }, [asked])
  return (
    <div className="canvas">
      <canvas aria-label={caption} ref={canvas} role="img" />
    </div>
  )
}
