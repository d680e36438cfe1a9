/**
 * The oldest browsers in which the scripts run (docs/decisions/033): all scripts, inlined ones, the worker and `embed.js` too. Below
 * them the pages stay plain. Named and counted as in MDN's data.
 */
export const floor = {
  chrome: '85',
  edge: '85',
  webview_android: '85',
  safari: '14',
  safari_ios: '14',
  firefox: '79',
} as const;

/** The newest syntax that all of them read; every script is lowered to it. */
export const floorSyntax = 'es2021';
