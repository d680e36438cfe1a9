import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { News } from '../../src/components/News';
import '../support/dom';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('news', () => {
  it('come into a place that a screen reader knows already', () => {
    render(<News>Copied.</News>);
    const place = screen.getByRole('status');
    expect(place).toBeEmptyDOMElement();
    act(() => void vi.runAllTimers());
    expect(screen.getByRole('status')).toBe(place);
    expect(place).toHaveTextContent('Copied.');
  });

  it('come anew where the same thing happens again', () => {
    const { rerender } = render(<News>Copied.</News>);
    act(() => void vi.runAllTimers());
    rerender(<></>);
    rerender(<News>Copied.</News>);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => void vi.runAllTimers());
    expect(screen.getByRole('status')).toHaveTextContent('Copied.');
  });
});
