import { describe, expect, it } from 'vitest';
import { modelIn, phoneModel } from '../../src/handoff/phoneModel';

function browser(userAgent: string, userAgentData?: object): Navigator {
  return { userAgent, userAgentData } as unknown as Navigator;
}

describe('the phone’s model', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15', 'iPhone'],
    ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15', 'iPad'],
    ['Mozilla/5.0 (Linux; Android 14; SO-51D Build/67.1.A.2) AppleWebKit/537.36', 'SO-51D'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/130', 'Pixel 9'],
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130', ''],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', ''],
    ['', ''],
  ])('%s says %s', (userAgent, model) => {
    expect(modelIn(userAgent)).toBe(model);
  });

  it('is what the browser says when asked', async () => {
    const userAgentData = { getHighEntropyValues: () => Promise.resolve({ model: 'SM-S921Q' }) };
    await expect(phoneModel(browser('', userAgentData))).resolves.toBe('SM-S921Q');
  });

  it('is taken from the user agent where asking is refused', async () => {
    const userAgentData = { getHighEntropyValues: () => Promise.reject(new Error('no')) };
    await expect(phoneModel(browser('(iPhone; CPU)', userAgentData))).resolves.toBe('iPhone');
  });
});
