interface UserAgentData {
  readonly platform?: string;
  getHighEntropyValues(hints: readonly string[]): Promise<{ model?: string; platformVersion?: string }>;
}

/**
 * The phone's model as its browser tells it (`SM-S921Q (Android 15)`, `iPhone`), or the empty string: an offer the person can
 * correct. Browsers more and more say `K` instead of a model, which is no help to anybody.
 */
export async function phoneModel(source: Navigator): Promise<string> {
  const { userAgentData } = source as Navigator & { userAgentData?: UserAgentData };
  try {
    const { model, platformVersion } = (await userAgentData?.getHighEntropyValues(['model', 'platformVersion'])) ?? {};
    const release = /^\d+/.exec(platformVersion ?? '')?.[0];
    if (model) return userAgentData?.platform === 'Android' && release ? `${model} (Android ${release})` : model;
  } catch {
    // Refused: the user agent string may still say it.
  }
  return modelIn(source.userAgent);
}

/** The model in a user agent string, or the empty string. */
export function modelIn(userAgent: string): string {
  const apple = /\((iPhone|iPad)[;)]/.exec(userAgent)?.[1];
  const android = /Android [\d.]+; ([^;)]{2,40}?)(?: Build\/[^;)]*)?[;)]/.exec(userAgent)?.[1];
  return apple ?? android ?? '';
}
