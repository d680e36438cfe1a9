interface UserAgentData {
  getHighEntropyValues(hints: readonly string[]): Promise<{ model?: string }>;
}

/**
 * The phone's model as its browser tells it (`SM-S921Q`, `iPhone`), or the empty string: an offer the person can
 * correct. Browsers more and more say `K` instead of a model, which is no help to anybody.
 */
export async function phoneModel(source: Navigator): Promise<string> {
  const { userAgentData } = source as Navigator & { userAgentData?: UserAgentData };
  try {
    const hinted = await userAgentData?.getHighEntropyValues(['model']);
    if (hinted?.model) return hinted.model;
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
