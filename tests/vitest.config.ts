import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from '../src/pdf/browser.ts';

// Apart from vite.config.ts: a trainer who runs `npm run dev` should not wait for the tools of tests.
const root = fileURLToPath(new URL('..', import.meta.url));
const cacheDir = fileURLToPath(new URL('../node_modules/.vite-tests', import.meta.url));
const executablePath = findBrowser();
const launchOptions = { ...(executablePath ? { executablePath } : {}), args: browserFlags() };

export default defineConfig({
  root,
  cacheDir,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,components,exercises}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.browser.test.ts', 'node_modules/**'],
        },
      },
      {
        root,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/*.test.ts', 'tests/contract/files/*.test.ts'],
          testTimeout: 20_000,
          provide: { postgresUrl: null },
        },
      },
      {
        root,
        // The same suite on the other store, and what only several processes can do.
        test: {
          name: 'contract-postgres',
          environment: 'node',
          include: ['tests/contract/*.test.ts', 'tests/contract/postgres/*.test.ts'],
          globalSetup: ['tests/postgres/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        cacheDir,
        // All packages that tests reach: one found on the way would load the page again in the middle of a test.
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'lit/directives/style-map.js',
            'lit/directives/unsafe-html.js',
            '@noble/ciphers/chacha.js',
            '@noble/hashes/hkdf.js',
            '@noble/hashes/hmac.js',
            '@noble/hashes/scrypt.js',
            '@noble/hashes/sha2.js',
            'axe-core',
            'idb',
            'perfect-freehand',
            'socket.io-client',
            'uqr',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: ['{src,components,exercises}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
