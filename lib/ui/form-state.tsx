'use client'

import { createContext, useContext } from 'react'
import type { FormState } from '@/lib/forms/state'

type Initial = Record<string, string | string[] | null | undefined>
export type FormValues = { state: FormState; initial: Initial }

export const FormContext = createContext<FormValues>({ state: {}, initial: {} })

/** What a field of the surrounding form shows: its value as last typed or as stored, and what is wrong with it. */
export function useField(name: string) {
  const { state, initial } = useContext(FormContext)
  const value = (state.values ? state.values[name] : initial[name]) ?? ''
  return {
    value,
    error: state.errors?.[name],
    theirs: state.conflict?.theirs[name],
    values: list(value),
    posted: !!state.values,
  }
}

function list(value: string | string[]): string[] {
  return Array.isArray(value) ? value : value ? [value] : []
}
