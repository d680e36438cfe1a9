/**
 * Whether two hrefs of cases can be of one person: whoever answers one more question, or goes back to an earlier one, keeps all that was
 * answered before it.
 */
export function isSameCase(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^(?:$|[#.])/.test(long.slice(short.length));
}
