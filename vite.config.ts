import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './src/pdf/browser.ts';
import { sessionServer } from './src/server/dev-plugin.ts';
import { slidesPlugin } from './src/slides/plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = findBrowser();
const launchOptions = { ...(executablePath ? { executablePath } : {}), args: browserFlags() };

export default defineConfig({
  root: here('src'),
  cacheDir: here('node_modules/.vite'),
  plugins: [slidesPlugin({ dir: here('slides'), exercisesDir: here('exercises'), page: 'deck/index.html' }), sessionServer()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {
      input: {
        phone: here('src/index.html'),
        deck: here('src/deck/index.html'),
        cockpit: here('src/regie/index.html'),
      },
    },
  },
  test: {
    projects: [
      {
        root: here('.'),
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,components,exercises}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.browser.test.ts', 'node_modules/**'],
        },
      },
      {
        root: here('.'),
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        root: here('.'),
        optimizeDeps: { include: ['lit', 'lit/decorators.js', 'valibot', 'idb', 'uqr', 'axe-core'] },
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
