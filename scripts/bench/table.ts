/** One line of the bench: what was measured, ours, what it stands beside, and how many times better (or worse) ours is. */
export type Measured = { what: string; ours: string; beside?: string; ratio?: string }

export function printTable(rows: readonly Measured[]): void {
  const columns: (keyof Measured)[] = ['what', 'ours', 'beside', 'ratio']
  const cells = [{ what: 'measured', ours: 'portal', beside: 'beside', ratio: 'ratio' }, ...rows]
  const widths = columns.map(name => Math.max(...cells.map(row => (row[name] ?? '').length)))
  const line = (row: Measured) =>
    `| ${columns.map((name, index) => (row[name] ?? '').padEnd(widths[index] ?? 0)).join(' | ')} |`
  const [head, ...body] = cells.map(line)
  console.log([head, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n'))
}

/** The middle and the 95th of some milliseconds. */
export function middle(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
export const times = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ×`
export const thousands = (value: number) => `${Math.round(value / 1_000)} k`

/** Milliseconds that each of some runs of something took. */
export async function timed(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const took: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work(run)
    took.push(performance.now() - start)
  }
  return took
}
