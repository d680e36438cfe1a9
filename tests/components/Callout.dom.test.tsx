import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Callout } from '../../src/components/Callout';
import '../support/dom';

describe('a callout that can take the focus', () => {
  it('is heard: its title, then its text', () => {
    render(
      <Callout title="Look again" id="warning">
        <p>This looks like a password.</p>
      </Callout>,
    );
    const callout = screen.getByRole('note', { name: 'Look again' });
    expect(callout).toHaveAccessibleDescription('This looks like a password.');
    callout.focus();
    expect(callout).toHaveFocus();
  });
});
