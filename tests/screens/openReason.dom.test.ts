import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useOpenReason } from '../../src/screens/desk/useOpenReason';

describe('the open reason', () => {
  it('is the one of the address, one at a time, or all', () => {
    const { result, rerender } = renderHook(useOpenReason, { initialProps: '' });
    expect(result.current.open).toBeNull();
    for (const reason of ['code', 'id', 'all'] as const) {
      rerender(`#${reason}`);
      expect(result.current.open).toBe(reason);
    }
  });

  it('stays open where the address asks for another part of the page, or for nothing that is there', () => {
    const { result, rerender } = renderHook(useOpenReason, { initialProps: '#code' });
    for (const fragment of ['#main', '#contents', '#suspended.extra', '']) {
      rerender(fragment);
      expect(result.current.open).toBe('code');
    }
  });

  it('is another one where a word was found in it, until the address asks again', () => {
    const { result, rerender } = renderHook(useOpenReason, { initialProps: '#code' });
    act(() => result.current.show('id'));
    expect(result.current.open).toBe('id');
    rerender('#network');
    expect(result.current.open).toBe('network');
  });
});
