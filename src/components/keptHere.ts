/**
 * What a field for free text says to the browser: what checks the spelling, or suggests how to go on, may be a service of the browser's
 * vendor, which would be sent what is typed.
 */
export const keptHere = { spellCheck: false, writingsuggestions: 'false' } as const;
