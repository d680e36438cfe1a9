import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { prerenderPages } from './src/prerender/plugin.ts';

export default defineConfig({
  plugins: [react(), prerenderPages()],
  build: { target: ['es2022', 'safari16'] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
