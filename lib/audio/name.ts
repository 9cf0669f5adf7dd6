const longest = 80
// Control characters, and the marks that turn the direction of text: a program can be made to read as a ".wav".
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu

/** A name as it is kept: NFC, one line, no invisible characters, single spaces, at most 80 characters (field reference 8). */
export function cleanName(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(invisible, '').normalize('NFC').trim()
  return [...line].slice(0, longest).join('').trim()
}

/** The name an uploaded file suggests: its last path segment, of any system, without its extension. */
export function nameFromFile(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? ''
  return cleanName(base.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/^\.+|_+/g, ' '))
}
