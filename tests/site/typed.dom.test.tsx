import { act, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTyped, restoreTyped, type Typed } from '../../src/site/typed';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let known: unknown;

/** A form whose state React keeps. */
function Form() {
  const [form, setForm] = useState({ name: '', note: 'as it was', tick: false, way: 'long' });
  const set = (change: Partial<typeof form>) => setForm((current) => ({ ...current, ...change }));
  useEffect(() => {
    known = form;
  });
  return (
    <form>
      <input id="name" value={form.name} onChange={({ target }) => set({ name: target.value })} />
      <input aria-label="note" value={form.note} onChange={({ target }) => set({ note: target.value })} />
      <input type="checkbox" checked={form.tick} onChange={({ target }) => set({ tick: target.checked })} />
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
const changed = { name: '山田', note: '', tick: true, way: 'short' };

function fillIn() {
  at('#name').value = changed.name;
  at('[aria-label=note]').value = changed.note;
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

  it('comes with the focus', async () => {
    fillIn();
    at('#name').focus();
    addForeignNodes();
    await takeOver(readTyped(document));
    expect(document.activeElement).toBe(at('#name'));
  });

  it('comes with the focus of a link, too', async () => {
    at('[data-answer]').focus();
    addForeignNodes();
    await takeOver(readTyped(document));
    expect(document.activeElement).toBe(at('[data-answer]'));
  });

  it('is left alone in a control that stayed', () => {
    at('#name').value = 'ab';
    at('#name').focus();
    const typed = readTyped(document);
    at('#name').value = 'abc';
    at('[aria-label=note]').focus();
    restoreTyped(document, typed);
    expect(at('#name').value).toBe('abc');
    expect(document.activeElement).toBe(at('[aria-label=note]'));
  });

  it('is left out where its field is gone', () => {
    fillIn();
    const typed = readTyped(document);
    document.body.innerHTML = '<p>another page</p>';
    expect(() => restoreTyped(document, typed)).not.toThrow();
  });
});
