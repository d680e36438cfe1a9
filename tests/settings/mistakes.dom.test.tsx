import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createActor, toPromise } from 'xstate';
import { problems as problemWords } from '../../locales/ja/setup.json';
import { settingsIn } from '../../src/build/settingsFile';
import * as settingsCheck from '../../src/entries/settingsCheck';
import { sayInSource } from '../../src/i18n/reportTexts';
import { plainText } from '../../src/i18n/plainText';
import { FileSection } from '../../src/screens/setup/FileSection';
import { useSettingsForm } from '../../src/screens/setup/useSettingsForm';
import { loadSettings } from '../../src/settings/loadSettings';
import '../support/dom';
import { i18n, t } from '../support/translate';
import { mistakes, type Mistake } from './mistakes';

vi.mock('../../src/site/onDemand', () => ({ importOnDemand: () => Promise.resolve(settingsCheck) }));

const open = sayInSource('report:open');

/** The sentences among lines of which each is set in: the first paragraph, without the way to mend it. */
function sentencesIn(text: string): readonly string[] {
  const [first = ''] = text.split('\n\n');
  const [, ...lines] = first.split('\n').map((line) => line.trim());
  expect(lines.at(-1)).toBe(open);
  return lines.slice(0, -1);
}

function saidByBuild({ bytes }: Mistake): readonly string[] {
  try {
    settingsIn(bytes, 'public/organization.json');
  } catch (error) {
    return sentencesIn((error as Error).message);
  }
  return [];
}

async function saidByPage({ bytes }: Mistake): Promise<readonly string[]> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes)));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const loadCheck = () => Promise.resolve(settingsCheck);
  const input = { address: '/organization.json', built: {}, loadCheck };
  await toPromise(createActor(loadSettings, { input }).start());
  await waitFor(() => expect(warn).toHaveBeenCalledOnce());
  return sentencesIn(String(warn.mock.calls[0]?.[0]));
}

/** What the alert of the setup says, without its heading and what it says of the form. */
function sentencesInAlert(): readonly string[] {
  const items = screen.getByRole('alert').querySelectorAll('li');
  const lines = items.length > 0 ? [...items] : [...screen.getByRole('alert').querySelectorAll('p')].slice(1, 2);
  return lines.map((line) => plainText(line.textContent ?? ''));
}

/** The part of the setup that opens files. */
function Opening() {
  const { state, send } = useSettingsForm(null);
  const nothing = () => {};
  return (
    <FileSection
      state={state}
      onOpen={(file) => send({ type: 'open', file })}
      onOpenCurrent={null}
      onClear={nothing}
      onUndo={nothing}
    />
  );
}

/** Opens each file in one form after the other. */
async function saidBySetup(): Promise<ReadonlyMap<Mistake, readonly string[]>> {
  const said = new Map<Mistake, readonly string[]>();
  const user = userEvent.setup();
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <Opening />
    </I18nextProvider>,
  );
  const input = container.querySelector('input[type="file"]') as HTMLInputElement;
  for (const mistake of mistakes) {
    await user.upload(input, new File([mistake.bytes], 'organization.json'));
    await waitFor(() => expect(screen.queryByText(t('setup:file.status.reading'))).toBeNull());
    said.set(mistake, sentencesInAlert());
  }
  return said;
}

const table: string[] = [];

describe('a mistake in the settings', () => {
  let inSetup: ReadonlyMap<Mistake, readonly string[]>;

  beforeAll(async () => {
    inSetup = await saidBySetup();
  }, 120_000);

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.each(mistakes)('$what: build, page and setup say the same, in Japanese, with field and line', async (mistake) => {
    const build = saidByBuild(mistake);
    expect(build.length).toBeGreaterThan(0);
    const page = await saidByPage(mistake);
    const setup = inSetup.get(mistake);
    const others = [page.join() === build.join() && 'page', setup?.join() === build.join() && 'setup'];
    table.push(`${mistake.what}\n  ${['build', ...others.filter(Boolean)].join(', ')}: ${build.join(' ')}`);
    expect(page).toEqual(build);
    expect(setup).toEqual(build);

    const [said = ''] = build;
    for (const name of mistake.names) expect(said).toContain(name);
    expect(/^(\d+)行目/.exec(said)?.[1] ?? null).toBe(mistake.line?.toString() ?? null);
    const codes = Object.keys(problemWords).filter((code) => code !== 'empty');
    for (const code of [...codes, '{{', 'undefined', 'report:', 'problems.']) expect(said).not.toContain(code);
    expect(said).toMatch(/\p{Script=Hiragana}/u);
  });

  it('is one of fifty at least', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(50);
    expect(new Set(mistakes.map(({ what }) => what)).size).toBe(mistakes.length);
  });

  afterAll(() => {
    console.log([...table, `${mistakes.length} mistakes`].join('\n'));
  });
});
