type Props = { action: (form: FormData) => Promise<void>; label: string; button: string; on: boolean }

/** One setting that a thumb turns on or off: what it is now, and the button that changes it. */
export function Switch({ action, label, button, on }: Props) {
  return (
    <form action={action} className={on ? 'attention' : undefined}>
      <span>{on ? <strong>{label}</strong> : label}</span>
      <button aria-label={`${button} : ${label}`} className={on ? 'button' : 'button quiet'} type="submit">
        {button}
      </button>
    </form>
  )
}
