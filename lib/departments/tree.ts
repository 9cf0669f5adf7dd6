/** Departments in the order of their tree, each with its depth; by name within a parent. */
export function treeOf<D extends { id: string; name: string; parentId: string | null }>(
  all: readonly D[],
): (D & { depth: number })[] {
  const under = (parentId: string | null, depth: number): (D & { depth: number })[] =>
    all
      .filter(one => one.parentId === parentId)
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
      .flatMap(one => [{ ...one, depth }, ...under(one.id, depth + 1)])
  return under(null, 0)
}

/** Whether a department would be part of itself under this parent. */
export function isCircle(
  all: readonly { id: string; parentId: string | null }[],
  id: string,
  parentId: string | null,
): boolean {
  const parents = new Map(all.map(one => [one.id, one.parentId]))
  for (let at = parentId; at; at = parents.get(at) ?? null) if (at === id) return true
  return false
}
