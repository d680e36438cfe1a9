import { describe, expect, it, vi } from 'vitest';
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
    ['Mozilla/5.0 (iPhone) AppleWebKit', 'iPhone'],
    ['Mozilla/5.0 (iPhoneX; CPU)', ''],
    ['iPhone; CPU', ''],
    ['Mozilla/5.0 (Linux; Android 4.4.2; SO-01 Build/19.0; wv) AppleWebKit', 'SO-01'],
    ['Mozilla/5.0 (Linux; Android 14; SO-51D Build/) AppleWebKit', 'SO-51D'],
    ['Mozilla/5.0 (Linux; Android 14; A1) AppleWebKit', 'A1'],
    [`Mozilla/5.0 (Linux; Android 14; ${'x'.repeat(41)}) AppleWebKit`, ''],
    ['Mozilla/5.0 (Linux; Android; SO-51D) AppleWebKit', ''],
    ['Mozilla/5.0 (Linux; Android x; SO-51D) AppleWebKit', ''],
  ])('%s says %s', (userAgent, model) => {
    expect(modelIn(userAgent)).toBe(model);
  });

  it('is what the browser says when asked', async () => {
    const userAgentData = { getHighEntropyValues: () => Promise.resolve({ model: 'SM-S921Q' }) };
    await expect(phoneModel(browser('', userAgentData))).resolves.toBe('SM-S921Q');
  });

  it.each([
    [{ model: 'SM-S921Q', platformVersion: '15.0.0' }, 'Android', 'SM-S921Q (Android 15)'],
    [{ model: 'SM-S921Q', platformVersion: 'x15' }, 'Android', 'SM-S921Q'],
    [{ model: 'SM-S921Q' }, 'Android', 'SM-S921Q'],
    [{ model: 'Surface', platformVersion: '15.0.0' }, 'Windows', 'Surface'],
    [{ model: '', platformVersion: '15.0.0' }, 'Android', 'iPhone'],
    [{}, 'Android', 'iPhone'],
  ])('with %j on %s is %s', async (values, platform, model) => {
    const asked = vi.fn<(hints: readonly string[]) => Promise<object>>(() => Promise.resolve(values));
    const userAgentData = { platform, getHighEntropyValues: asked };
    await expect(phoneModel(browser('(iPhone; CPU)', userAgentData))).resolves.toBe(model);
    expect(asked).toHaveBeenCalledWith(['model', 'platformVersion']);
  });

  it('is taken from the user agent where nobody can be asked', async () => {
    await expect(phoneModel(browser('(iPad; CPU)'))).resolves.toBe('iPad');
  });

  it('is taken from the user agent where asking is refused', async () => {
    const userAgentData = { getHighEntropyValues: () => Promise.reject(new Error('no')) };
    await expect(phoneModel(browser('(iPhone; CPU)', userAgentData))).resolves.toBe('iPhone');
  });
});
