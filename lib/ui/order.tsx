'use client'

import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { elided, named } from '@/lib/i18n/elided'

export type Order = ReturnType<typeof useOrder>

/** An ordered list that is changed by position, by buttons, or by dragging; what changed is announced. */
export function useOrder(first: string[], nameOf: (id: string) => string) {
  const say = useTranslations('ui.order')
  const [order, setOrder] = useState(first)
  const [said, setSaid] = useState('')
  const [scripted, setScripted] = useState(false)
  const dragged = useRef<string>(undefined)
  const focused = useRef<string>(undefined)
  useEffect(() => setScripted(true), [])
  useEffect(() => {
    if (focused.current) document.getElementById(focused.current)?.focus()
    focused.current = undefined
  })

  function move(id: string, to: number, focus?: string) {
    const rest = order.filter(one => one !== id)
    const place = Math.min(Math.max(to, 0), rest.length)
    focused.current = focus
    setOrder([...rest.slice(0, place), id, ...rest.slice(place)])
    setSaid(say('moved', { name: nameOf(id), position: place + 1, total: order.length }))
  }
  function add(id: string) {
    setOrder([...order, id])
    setSaid(say('added', { name: nameOf(id), position: order.length + 1, total: order.length + 1 }))
  }
  function take(id: string) {
    setOrder(order.filter(one => one !== id))
    setSaid(say('taken', { name: nameOf(id) }))
  }
  const drag = (id: string) => ({
    draggable: scripted,
    onDragStart: (event: DragEvent) => {
      dragged.current = id
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged.current && dragged.current !== id) move(dragged.current, order.indexOf(id))
    },
  })
  return { order, said, scripted, nameOf, move, add, take, drag }
}

/** A row's place: a number that works without script, and the handle and buttons that come with it. */
export function Position({
  id,
  name,
  control,
  at,
  order,
}: {
  id: string
  name: string
  control: string
  at: number
  order: Order
}) {
  const say = useTranslations('ui.order')
  const words = { name: named(order.nameOf(id)) }
  const typed = (value: string) => {
    const to = Math.round(Number(value))
    if (to >= 1 && to !== at + 1) order.move(id, to - 1, control)
  }
  return (
    <>
      {order.scripted ? <GripVertical aria-hidden className="grip" size={18} /> : null}
      <input
        aria-label={elided(say('position', words))}
        className="place"
        defaultValue={at + 1}
        id={control}
        inputMode="numeric"
        key={at}
        name={name}
        onBlur={event => typed(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          typed(event.currentTarget.value)
        }}
        type="text"
      />
      {order.scripted ? (
        <span className="moves">
          {([-1, 1] as const).map(by => {
            const button = `${control}${by < 0 ? '-up' : '-down'}`
            const Icon = by < 0 ? ChevronUp : ChevronDown
            return (
              <button
                aria-label={elided(say(by < 0 ? 'up' : 'down', words))}
                id={button}
                key={by}
                onClick={() => order.move(id, at + by, button)}
                type="button"
              >
                <Icon aria-hidden size={18} />
              </button>
            )
          })}
        </span>
      ) : null}
    </>
  )
}

/** What was moved, for those who cannot see it. */
export function Announced({ order }: { order: Order }) {
  return (
    <p aria-live="polite" className="sr-only">
      {order.said}
    </p>
  )
}
