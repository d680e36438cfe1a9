import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { App } from '../../src/app/App';
import type { Settings } from '../../src/settings/schema';
import { i18n } from './translate';

/** Renders the app at a path, as in a browser with scripts. */
export function renderPage(path: string, settings: Settings = {}) {
  const user = userEvent.setup();
  const page = render(
    <MemoryRouter initialEntries={[path]}>
      <App i18n={i18n} settings={settings} isSettled />
    </MemoryRouter>,
  );
  return { user, ...page };
}
