import { defineConfig } from 'html-validate';

// What `npm run check:html` asks of every built page, after the build. A rule that is off or narrower says why.
export default defineConfig({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:a11y',
    'html-validate:document',
    // Style that nobody sees in markup written by a program: quotes, slashes, values of boolean attributes.
    'html-validate:browser',
  ],
  rules: {
    // The template is formatted by Prettier, which writes it small.
    'doctype-style': ['error', { style: 'lowercase' }],
    // The byte order mark is the one way to say the encoding that is stronger than a wrong header of the host (docs/decisions/032).
    'no-utf8-bom': 'off',
    // React writes `hrefLang` as it is typed; to HTML it is the same attribute.
    'attr-case': 'off',
    // The sections of `contact-admin.html` are named after the step and the answer that lead there (docs/decisions/005).
    'valid-id': ['error', { relaxed: true }],
    // Safari tells nobody of a list without bullets unless its role is said.
    'no-redundant-role': 'off',
    // And what moves in a frame of its own is a `pre` or a `div` inside the section of the same name.
    'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
    // All scripts are the site's own: whoever could change them could change the page that vouches for them.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The longest question in Vietnamese with the site's name. It is for a tab and for the head of a chat message.
    'long-title': ['error', { maxlength: 85 }],
    // The security policy would block it.
    'no-inline-style': 'error',
  },
});
