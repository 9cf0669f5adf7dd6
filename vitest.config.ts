import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testSecrets } from './tests/support/environment.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const served = {
  globalSetup: ['tests/support/served.ts'],
  setupFiles: ['tests/support/served-setup.ts', 'tests/support/tidy.ts'],
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}tests/support/empty.ts` },
    ],
  },
  test: {
    maxWorkers: 2,
    env: {
      TZ: 'Pacific/Auckland',
      BASE_URL: 'http://localhost:3000',
      LOG_LEVEL: 'silent',
      ...testSecrets,
    },
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['**/*.door.test.ts', '**/*.browser.test.ts'],
          setupFiles: ['tests/support/tidy.ts'],
        },
      },
      {
        test: {
          name: 'door',
          include: ['tests/**/*.door.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...served,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...served,
        },
      },
    ],
  },
})
