import { afterEach, describe, expect, it } from 'vitest';
import { focusOn } from '../../src/site/focusOn';

afterEach(() => document.body.replaceChildren());

function add(markup: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', markup);
  return document.body.lastElementChild as HTMLElement;
}

describe('moving the focus', () => {
  it('makes a heading focusable only while it has the focus', () => {
    const [heading, button] = [add('<h1>Title</h1>'), add('<button>Go</button>')];
    focusOn(heading);
    expect(document.activeElement).toBe(heading);
    button.focus();
    expect(heading.hasAttribute('tabindex')).toBe(false);
  });

  it('keeps a heading focusable while only the window has lost the focus', () => {
    const heading = add('<h1>Title</h1>');
    focusOn(heading);
    heading.dispatchEvent(new FocusEvent('blur'));
    expect(heading.getAttribute('tabindex')).toBe('-1');
  });

  it('leaves a control, and what is focusable anyway, as it is', () => {
    const [link, main, button] = [
      add('<a href="#">Go</a>'),
      add('<main tabindex="-1"></main>'),
      add('<button></button>'),
    ];
    for (const each of [link, main]) {
      focusOn(each);
      expect(document.activeElement).toBe(each);
    }
    button.focus();
    expect(link.hasAttribute('tabindex')).toBe(false);
    expect(main.getAttribute('tabindex')).toBe('-1');
  });

  it('does nothing where there is nothing', () => {
    expect(() => focusOn(null)).not.toThrow();
  });
});
