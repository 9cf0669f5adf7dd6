type Typed = { [name: string]: string | File | Typed | (string | File)[] }

const secret = /password|pin|secret|token|otp/i
const safeName = /^(?!\$ACTION)[\w-]+(\.[\w-]+)*$/

/** The posted fields as a tree: `a.b` nests, a name posted twice gives a list. */
export function typedTree(form: FormData): Typed {
  const tree: Typed = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (!safeName.test(name) || name.includes('__proto__')) continue
    const path = name.split('.')
    const last = path.pop() as string
    let place = tree
    for (const part of path) place = branch(place, part)
    const values = form.getAll(name)
    place[last] = values.length > 1 ? values : (values[0] as string | File)
  }
  return tree
}

function branch(place: Typed, part: string): Typed {
  const next = place[part]
  if (typeof next === 'object' && !Array.isArray(next) && !(next instanceof File)) return next
  const made: Typed = Object.create(null)
  place[part] = made
  return made
}

/** What was typed, to be shown again: text only, without what names a secret. */
export function typedAgain(form: FormData): Record<string, string | string[]> {
  const again: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (!safeName.test(name) || secret.test(name)) continue
    const values = form.getAll(name).filter(value => typeof value === 'string')
    const first = values[0]
    if (first !== undefined) again[name] = values.length > 1 ? values : first
  }
  return again
}
