import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stepIds, steps, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { enter, offered } from '../../src/diagnosis/snapshots';
import { answerText, stepText, summaryText } from '../../src/i18n/keys';
import { fileOf } from '../../src/navigation/paths';
import '../support/dom';
import { renderPage } from '../support/renderPage';
import { t } from '../support/translate';
import { oneAnswer, twoAnswers, wayBy } from '../support/ways';

const [first] = oneAnswer.given;
if (!first) throw new Error('One answer is one.');

function pathOf(step: StepId, fragment = '') {
  return `/${fileOf({ locale: 'ja', step })}${fragment}`;
}

/** The link of an answer, by its whole name: label, hint, and what is said of the answer given before. */
function answerLink(step: StepId, answer: AnswerId, said = '') {
  const { label, hint = '' } = answerText(t, step, answer);
  return screen.getByRole('link', { name: answer === 'contact-admin' ? label : `${label}${hint}${said}` });
}

describe.each(stepIds)('%s', (step) => {
  it('has its title as the one main heading, and as the page’s title', () => {
    renderPage(pathOf(step));
    const { title } = stepText(t, step);
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([title]);
    expect(document.title).toBe(t('pageTitle', { title }));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', step);
  });

  it('has a link for each answer on offer', () => {
    renderPage(pathOf(step));
    for (const answer of offered(enter(step, everythingPossible))) {
      expect(answerLink(step, answer)).toBeVisible();
    }
  });

  it.skipIf(step === 'start')('leads back to the start', () => {
    renderPage(pathOf(step));
    expect(screen.getAllByRole('link', { name: t('restart') })[0]).toHaveAttribute('href', '../ja/index.html');
  });
});

describe.each(stepIds.filter((step) => steps[step].kind === 'guide'))('the guide %s', (step) => {
  it('numbers its actions, and warns before them', () => {
    renderPage(pathOf(step));
    const { actions = [], caution } = stepText(t, step);
    expect(actions.length).toBeGreaterThanOrEqual(2);
    expect(actions.length).toBeLessThanOrEqual(5);
    const list = within(screen.getByRole('main'))
      .getAllByRole('list')
      .find((candidate) => candidate.className === 'actions');
    expect(list && within(list).getAllByRole('listitem')).toHaveLength(actions.length);
    const notes = screen.queryAllByRole('note').map((note) => note.lastElementChild?.textContent);
    expect(notes).toEqual(caution ? [caution] : []);
  });
});

describe('answering', () => {
  it('leads to the next step, with the focus on its heading', async () => {
    const { user } = renderPage('/ja/index.html');
    await user.click(answerLink(first.step, first.answer));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(stepText(t, oneAnswer.step).title);
    expect(heading).toHaveFocus();
    expect(document.title).toContain(stepText(t, oneAnswer.step).title);
  });

  it('is remembered, and can be changed', async () => {
    const { user } = renderPage(twoAnswers.address);
    await user.click(screen.getByText(t('tried.title')));
    const question = stepText(t, 'start').title;
    await user.click(screen.getByRole('link', { name: t('tried.changeNamed', { question }) }));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'start');
    expect(answerLink(first.step, first.answer, t('answers.chosen'))).toHaveAttribute('aria-current', 'true');
  });

  it('can be taken back one step at a time', async () => {
    const { user } = renderPage(twoAnswers.address);
    await user.click(screen.getByRole('link', { name: t('back') }));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', oneAnswer.step);
    await user.click(screen.getByRole('link', { name: t('back') }));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'start');
    expect(screen.queryByRole('link', { name: t('back') })).toBeNull();
  });

  it('is left to the browser where a key is held', async () => {
    const { user } = renderPage('/ja/index.html');
    await user.keyboard('{Control>}');
    await user.click(answerLink(first.step, first.answer));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'start');
  });
});

describe('starting over', () => {
  it('is offered on every step but the start', () => {
    renderPage(pathOf('start'));
    expect(screen.queryByRole('link', { name: t('restart') })).toBeNull();
  });

  it('is undone by Back, with all that was answered', async () => {
    const { user } = renderPage(twoAnswers.address);
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    await user.click(screen.getAllByRole('link', { name: t('restart') })[0] as HTMLElement);
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'start');
    await user.click(screen.getByRole('link', { name: t('back') }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.getByRole('link', { name: t('back') })).toBeVisible();
  });
});

describe('Back to the start', () => {
  it('is no starting over: it leads nowhere else, where a search has passed over the first question', async () => {
    const { user } = renderPage(pathOf('sms-reception', '#start..sms-reception'));
    await user.click(screen.getByRole('link', { name: t('back') }));
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'start');
    expect(screen.queryByRole('link', { name: t('back') })).toBeNull();
  });
});

describe('a log that cannot be used', () => {
  it.each(['#start.rejected.nonsense', '#<b>hello</b>', '#network.nonsense'])(
    '%s is said so, and never shown',
    (fragment) => {
      const { container } = renderPage(pathOf('network', fragment));
      expect(screen.getByText(t('tried.lostShort'))).toBeVisible();
      expect(container).not.toHaveTextContent(/hello|nonsense/);
      expect(answerLink('network', 'solved')).toBeVisible();
    },
  );
});

describe('the skip link', () => {
  it('moves the focus and keeps the address', async () => {
    const { user } = renderPage(oneAnswer.address);
    await user.click(screen.getByRole('link', { name: t('skip') }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(screen.getByText(t('tried.count', { count: 1 }))).toBeVisible();
  });
});

describe('a resolved diagnosis', () => {
  it('says what solved it', () => {
    renderPage(pathOf('resolved', wayBy('check-input', 'solved').fragment));
    const note = screen.getByRole('note');
    expect(note).toHaveTextContent(summaryText(t, 'check-input', 'solved') ?? '');
    expect(note).toHaveTextContent(t('resolved.close'));
  });

  it('sends what is left to read to oneself, without what was answered', async () => {
    const { user } = renderPage(pathOf('resolved', wayBy('check-input', 'solved').fragment));
    await user.click(screen.getByRole('button', { name: t('resolved.later') }));
    expect(await screen.findByText(t('handoff.copied'))).toBeVisible();
    const [title, address, ...more] = (await navigator.clipboard.readText()).split('\n');
    expect(title).toContain(stepText(t, 'resolved').ask);
    expect(address).toMatch(/\/ja\/resolved\.html$/);
    expect(more).toEqual([]);
  });

  it('says nothing about other ways to log in where the company has one', () => {
    renderPage(pathOf('resolved', wayBy('check-input', 'solved').fragment), { loginMethods: ['id-password'] });
    const { actions = [] } = stepText(t, 'resolved');
    expect(screen.getAllByRole('checkbox')).toHaveLength(actions.length - 2);
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveAccessibleName(/./);
  });
});

describe('an address that is none', () => {
  it('is the start, where a host answers it with the front page', () => {
    renderPage('/nothing/here');
    expect(screen.getByRole('main')).toHaveAttribute('data-step', 'start');
  });
});
