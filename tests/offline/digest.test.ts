import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/offline/digest';
import { digestFor } from '../support/workerDigests';

const encoded = (text: string) => new TextEncoder().encode(text);

describe('the digest of a file', () => {
  it.each(['', 'a', '手順', 'x'.repeat(100_000), ...Array.from({ length: 40 }, (_, index) => `file ${index}`)])(
    'is that of its bytes, in characters that a file name may have',
    async (text) => {
      const digest = await digestOf(encoded(text));
      expect(digest).toBe(digestFor(text));
      expect(digest).toMatch(/^[\w-]{20}$/);
    },
  );

  it('is another one for another file', async () => {
    expect(await digestOf(encoded('<!doctype html>'))).not.toBe(await digestOf(encoded('<!doctype html >')));
  });
});
