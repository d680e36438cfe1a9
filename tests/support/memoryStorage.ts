import type { FormStorage } from '../../src/settings/savedForm';

/** A working storage in memory, and its contents. */
export function memoryStorage(): FormStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
