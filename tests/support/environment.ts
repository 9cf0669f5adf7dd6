/** The secrets of the tests' own portal; those of a portal that already runs (PORTAL_URL) come from the environment. */
export const testSecrets = {
  AUTH_SECRET: process.env.AUTH_SECRET ?? 'only for tests: forty characters at least',
  PEPPER: process.env.PEPPER ?? 'only for tests: another forty characters..',
}
