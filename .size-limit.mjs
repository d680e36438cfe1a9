// Budgets in bytes after brotli, printed and enforced by `npm run size` (docs/decisions/007).
import { readdirSync } from 'node:fs';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => `dist/${file}`);
const pages = built.filter((file) => file.endsWith('.html'));
// What draws a QR code is fetched when somebody wants one, never on a first visit.
const scripts = built.filter((file) => file.endsWith('.js') && !file.includes('/qr-'));

export default [
  ...pages.map((page) => ({ name: page, path: page, limit: '14000 B' })),
  {
    name: 'first visit: the largest page, its scripts and settings',
    path: ['dist/ja/contact-admin.html', ...scripts, 'dist/organization.json'],
    limit: '130 kB',
  },
];
