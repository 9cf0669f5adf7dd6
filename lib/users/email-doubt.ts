const usual = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'videotron.ca',
  'bell.net',
  'sympatico.ca',
  'yahoo.ca',
  'yahoo.com',
]

/** The address probably meant, when its domain is one letter away from a usual one: gmial.com, hotmial.com. */
export function emailDoubt(email: string): string | undefined {
  const [name = '', domain = ''] = email.split('@')
  const meant = usual.find(known => known !== domain && isNear(known, domain))
  return usual.includes(domain) || !meant ? undefined : `${name}@${meant}`
}

/** One letter too many, missing, different, or two that changed places. */
function isNear(known: string, typed: string): boolean {
  if (Math.abs(known.length - typed.length) > 1) return false
  let at = 0
  while (at < known.length && known[at] === typed[at]) at++
  const [a, b] = [known.slice(at), typed.slice(at)]
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return swapped || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)
}
