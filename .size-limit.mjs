// Budgets in bytes after brotli, printed and enforced by `npm run size` (docs/decisions/007).
import { readdirSync } from 'node:fs';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => `dist/${file}`);
const pages = built.filter((file) => file.endsWith('.html'));
const isMap = (page) => page.endsWith('/map.html');

/** @param {string} client */
const scriptsOf = (client) => built.filter((file) => file.endsWith('.js') && file.includes(`${client}-`));

export default [
  ...pages.filter((page) => !isMap(page)).map((page) => ({ name: page, path: page, limit: '14000 B' })),
  ...pages.filter(isMap).map((page) => ({ name: page, path: page, limit: '40 kB' })),
  { name: 'embed.js, for other sites', path: 'dist/embed.js', limit: '1024 B' },
  {
    name: 'first visit: the largest step, its scripts and settings',
    path: ['dist/ja/contact-admin.html', ...scriptsOf('steps'), 'dist/organization.json'],
    limit: '130 kB',
  },
  {
    name: 'first visit of the desk: the administrator’s page, its scripts and settings',
    path: ['dist/ja/admin.html', ...scriptsOf('desk'), 'dist/organization.json'],
    limit: '130 kB',
  },
  {
    name: 'first visit of the setup, its scripts',
    path: ['dist/ja/setup.html', ...scriptsOf('setup')],
    limit: '130 kB',
  },
];
