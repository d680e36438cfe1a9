import type { Page } from '@playwright/test';

declare global {
  /** How many components have been rendered, which of them throws from now on, and whether the person has done anything. */
  var throwing: { count: number; index: number; hasActed: boolean };
}

/** Makes each component of a page, numbered as they are first rendered, throw where `throwing.index` says so. */
export async function makeThrow(page: Page, index: number): Promise<void> {
  await page.addInitScript((first) => {
    type Component = (props: object) => unknown;
    type Jsx = (type: unknown, ...rest: readonly unknown[]) => unknown;
    const state = { count: 0, index: first, hasActed: false };
    globalThis.throwing = state;
    for (const event of ['input', 'click']) {
      addEventListener(
        event,
        () => {
          state.hasActed = true;
        },
        { capture: true },
      );
    }
    const wrappers = new Map<unknown, Component>();

    function wrap(type: unknown): unknown {
      if (typeof type !== 'function' || 'isReactComponent' in (type.prototype ?? {})) return type;
      const known = wrappers.get(type);
      if (known) return known;
      const own = state.count;
      state.count += 1;
      const wrapper: Component = (props) => {
        if (state.index === own) throw new Error('thrown');
        return (type as Component)(props);
      };
      wrappers.set(type, wrapper);
      return wrapper;
    }

    let vendor: object | undefined;
    Object.defineProperty(globalThis, 'loginGuideVendor', {
      configurable: true,
      get: () => vendor,
      set(built: { readonly jsxRuntime: { readonly jsx: Jsx; readonly jsxs: Jsx } }) {
        const { jsx, jsxs } = built.jsxRuntime;
        const wrapped =
          (make: Jsx): Jsx =>
          (type, ...rest) =>
            make(wrap(type), ...rest);
        vendor = { ...built, jsxRuntime: { ...built.jsxRuntime, jsx: wrapped(jsx), jsxs: wrapped(jsxs) } };
      },
    });
  }, index);
}

/** Nothing throws. */
export const none = -1;
