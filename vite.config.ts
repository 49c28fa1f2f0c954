import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { sessionServer } from './src/server/dev-plugin.ts';
import { slidesPlugin } from './src/slides/plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('src'),
  cacheDir: here('node_modules/.vite'),
  plugins: [
    slidesPlugin({ dir: here('slides'), exercisesDir: here('exercises'), page: 'deck/index.html' }),
    sessionServer(),
  ],
  server: {
    // The deck is made ready while the browser still starts.
    warmup: { clientFiles: ['./deck/index.html', './deck/main.ts', '../exercises/*/board.ts'] },
  },
  optimizeDeps: {
    // All packages that pages load: one that is only found on the way would load the page again in the middle.
    include: [
      'canvas-confetti',
      'idb',
      'lit',
      'lit/decorators.js',
      'lit/directive.js',
      'lit/directives/live.js',
      'lit/directives/repeat.js',
      'lit/directives/unsafe-html.js',
      '@noble/ciphers/chacha.js',
      '@noble/hashes/hkdf.js',
      '@noble/hashes/hmac.js',
      '@noble/hashes/scrypt.js',
      '@noble/hashes/sha2.js',
      'reveal.js',
      'socket.io-client',
      'uqr',
      'valibot',
    ],
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: {
      input: {
        phone: here('src/index.html'),
        deck: here('src/deck/index.html'),
        cockpit: here('src/regie/index.html'),
        genogram: here('src/genogram/index.html'),
      },
    },
  },
});
