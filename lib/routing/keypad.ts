const LETTERS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']

/** The keys that spell a name: accents and anything else that is no letter left out. */
export function keysOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return [...plain].map(letter => String(LETTERS.findIndex(letters => letters.includes(letter)) + 2)).join('')
}

/** Whether at least three keys begin a name, spelled last name first, or in either order. */
export function spells(lastFirst: string, keys: string, order: 'lastFirst' | 'either'): boolean {
  if (keys.length < 3) return false
  const [last = '', ...first] = lastFirst.split(' ')
  const orders = order === 'either' ? [lastFirst, `${first.join(' ')} ${last}`] : [lastFirst]
  return orders.some(name => keysOf(name).startsWith(keys))
}
