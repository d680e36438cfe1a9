import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { stepIds } from '../../src/diagnosis/steps';
import { stepText } from '../../src/i18n/keys';
import { inEachLocale } from '../../src/navigation/hrefs';
import { NotFoundScreen } from '../../src/screens/static/NotFoundScreen';
import '../support/dom';
import { i18n, t } from '../support/translate';

describe('the page for wrong addresses', () => {
  it('offers the start and every other step', () => {
    render(
      <I18nextProvider i18n={i18n}>
        <NotFoundScreen
          hrefOf={(step) => `../ja/${step}.html`}
          localeHrefs={inEachLocale((locale) => `../${locale}/index.html`)}
          settings={{}}
        />
      </I18nextProvider>,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('notFound:page.title'));
    expect(screen.getByRole('link', { name: t('notFound:start') })).toHaveAttribute('href', '../ja/start.html');
    for (const step of stepIds) {
      expect(screen.getByRole('link', { name: stepText(t, step).title })).toHaveAttribute('href', `../ja/${step}.html`);
    }
  });
});
