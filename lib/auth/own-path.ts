const here = 'https://portal.invalid'

/** A path of this portal to go back to; anything else (another origin, strange characters) becomes the dashboard. */
export function ownPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes('\\')) return '/'
  const url = URL.parse(value, here)
  if (!url || url.origin !== here || /^\/(\/|%2f|%5c)/i.test(url.pathname)) return '/'
  return url.pathname + url.search
}
