/** Does a command's work; what went wrong in our own words is said as a sentence, anything else with its trace. */
export async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error && error.constructor === Error ? error.message : error)
    process.exit(1)
  }
}
