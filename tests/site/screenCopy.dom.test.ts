import { getByRole } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyScreen } from '../../src/site/screenCopy';
import '../support/dom';

const container = document.createElement('div');
document.body.append(container);

describe('a screen that is put back', () => {
  beforeEach(() => {
    delete document.documentElement.dataset['ready'];
    delete document.documentElement.dataset['broken'];
    container.innerHTML = `<main><a href="next.html">Next</a><button>Copy</button>
      <label>Name <input></label><label>Done <input type="checkbox"></label>
      <label>List <select><option>a</option><option>b</option></select></label></main>`;
    getByRole<HTMLInputElement>(container, 'textbox').value = 'typed';
    getByRole<HTMLInputElement>(container, 'checkbox').checked = true;
    getByRole<HTMLSelectElement>(container, 'combobox').selectedIndex = 1;
    getByRole(container, 'textbox').focus();
  });

  function breakDown() {
    const screen = copyScreen(container);
    container.replaceChildren();
    screen.putBack();
  }

  it('has its links, what was typed, ticked and chosen, and the focus', () => {
    breakDown();
    expect(getByRole(container, 'link')).toHaveAttribute('href', 'next.html');
    expect(getByRole(container, 'textbox')).toHaveValue('typed');
    expect(getByRole(container, 'textbox')).toHaveFocus();
    expect(getByRole(container, 'checkbox')).toBeChecked();
    expect(getByRole(container, 'combobox')).toHaveValue('b');
    expect(document.documentElement).toHaveAttribute('data-broken');
  });

  it('no longer offers what only scripts answer, once it was ready', () => {
    document.documentElement.dataset['ready'] = '';
    breakDown();
    expect(container.querySelector('button')).not.toBeVisible();
    expect(getByRole(container, 'textbox')).toHaveAttribute('readonly');
    expect(getByRole(container, 'combobox')).toBeDisabled();
    expect(getByRole(container, 'checkbox')).toBeEnabled();
  });

  it('is left as the style sheet has it, where it never was ready', () => {
    breakDown();
    expect(getByRole(container, 'button')).toBeVisible();
    expect(getByRole(container, 'textbox')).not.toHaveAttribute('readonly');
  });
});
