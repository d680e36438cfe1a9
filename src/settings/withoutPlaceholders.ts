/** Returns where a template leads when nothing is taken along: without the parameters that ask for something. */
export function withoutPlaceholders(template: string): string {
  return template.replace(/[^?&#]*\{[^&#]*&?/g, '').replace(/[?&#]+$/, '');
}
