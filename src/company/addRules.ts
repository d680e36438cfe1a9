/** Adds rules behind all others of the page: its policy allows no other style than its own, and rules that a script adds to that. */
export function addRules(rules: readonly string[]): void {
  const { styleSheets } = document;
  const sheet = styleSheets[styleSheets.length - 1];
  if (!sheet) return;
  for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
}
