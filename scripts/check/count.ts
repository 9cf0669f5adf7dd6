import { z } from 'zod'

export type Count = { passed: number; failed: number }

const report = z.object({
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/**
 * Counts the tests of vitest's JSON report. A file that failed without a failed test (it could not be loaded) counts as
 * one failure; so does a run that ended badly though no test failed, a skipped test, and a run of no tests.
 */
export function countTests(json: string, endedWell: boolean): Count {
  const { testResults } = report.parse(JSON.parse(json))
  let passed = 0
  let failed = 0
  for (const file of testResults) {
    const good = file.assertionResults.filter(test => test.status === 'passed').length
    const bad = file.assertionResults.length - good
    passed += good
    failed += bad || (file.status === 'passed' ? 0 : 1)
  }
  return { passed, failed: failed || (endedWell && passed ? 0 : 1) }
}
