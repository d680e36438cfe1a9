// @vitest-environment jsdom
import { act, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTyped, restoreTyped, type Typed } from '../../src/site/typed';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let known: unknown;

/** A form whose state React keeps. */
function Form() {
  const [form, setForm] = useState({ name: '', note: 'as it was', phones: 'one', tick: false, way: 'long' });
  const set = (change: Partial<typeof form>) => setForm((current) => ({ ...current, ...change }));
  useEffect(() => {
    known = form;
  });
  return (
    <form>
      <input id="name" value={form.name} onChange={({ target }) => set({ name: target.value })} />
      <textarea name="note" value={form.note} onChange={({ target }) => set({ note: target.value })} />
      <select name="phones" value={form.phones} onChange={({ target }) => set({ phones: target.value })}>
        <option value="one">one</option>
        <option value="two">two</option>
      </select>
      <input
        type="checkbox"
        name="tick"
        value="a"
        checked={form.tick}
        onChange={({ target }) => set({ tick: target.checked })}
      />
      {['long', 'short'].map((way) => (
        <input key={way} type="radio" name="way" value={way} checked={form.way === way} onChange={() => set({ way })} />
      ))}
      <a href="next.html" data-answer="solved">
        solved
      </a>
    </form>
  );
}

const at = (selector: string) => document.querySelector(selector) as HTMLInputElement;
const changed = { name: '山田', note: '', phones: 'two', tick: true, way: 'short' };

function fillIn() {
  at('#name').value = changed.name;
  at('textarea').value = changed.note;
  at('select').value = changed.phones;
  at('[type=checkbox]').checked = changed.tick;
  at('[value=short]').checked = true;
}

/** React takes the page over; anew, where something foreign is in it. */
async function takeOver(typed?: Typed) {
  await act(async () => {
    hydrateRoot(at('#root'), <Form />, { onRecoverableError: () => {} });
  });
  if (typed) await act(async () => restoreTyped(document, typed));
}

const addForeignNodes = () => at('#name').before(document.createElement('b'));

beforeEach(() => {
  document.body.innerHTML = `<div id="root">${renderToString(<Form />)}</div>`;
});

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what was typed before the scripts', () => {
  it('would be lost where React renders the page anew', async () => {
    fillIn();
    addForeignNodes();
    await takeOver();
    expect(at('#name').value).toBe('');
  });

  it('is given back, and React knows it', async () => {
    fillIn();
    addForeignNodes();
    const field = at('#name');
    await takeOver(readTyped(document));
    expect(at('#name')).not.toBe(field);
    expect(known).toEqual(changed);
    expect(at('#name').value).toBe(changed.name);
    expect(at('[type=checkbox]').checked).toBe(true);
    expect(at('[value=short]').checked).toBe(true);
  });

  it('comes with the focus and the selection', async () => {
    fillIn();
    at('#name').focus();
    at('#name').setSelectionRange(1, 2);
    addForeignNodes();
    await takeOver(readTyped(document));
    expect(document.activeElement).toBe(at('#name'));
    expect([at('#name').selectionStart, at('#name').selectionEnd]).toEqual([1, 2]);
  });

  it('comes with the focus of a link, too', async () => {
    at('[data-answer]').focus();
    addForeignNodes();
    await takeOver(readTyped(document));
    expect(document.activeElement).toBe(at('[data-answer]'));
  });

  it('takes no focus away from where it is by now', async () => {
    at('#name').focus();
    const typed = readTyped(document);
    at('textarea').focus();
    restoreTyped(document, typed);
    expect(document.activeElement).toBe(at('textarea'));
  });

  it('goes behind what was typed since into the same field', () => {
    at('#name').value = 'ab';
    const typed = readTyped(document);
    at('#name').value = 'abc';
    restoreTyped(document, typed);
    expect(at('#name').value).toBe('abc');
    at('#name').value = '';
    restoreTyped(document, typed);
    expect(at('#name').value).toBe('ab');
  });

  it('is nothing on a page that nobody has touched', () => {
    expect(readTyped(document)).toEqual([]);
  });

  it('is left out where its field is gone', () => {
    fillIn();
    const typed = readTyped(document);
    document.body.innerHTML = '<p>another page</p>';
    expect(() => restoreTyped(document, typed)).not.toThrow();
  });
});
