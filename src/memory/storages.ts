/** What is kept under one key; a browser may forbid each of these at any time, or have no room left. */
export interface Kept {
  readonly get: () => string | null;
  readonly set: (text: string) => void;
  readonly remove: () => void;
}

/** What is kept under `key` in the storage that `storageOf` names. Where it cannot be used, nothing is kept, and nothing throws. */
export function keptIn(storageOf: () => Storage | null, key: string): Kept {
  const attempt = <Result>(use: (storage: Storage) => Result): Result | null => {
    try {
      const storage = storageOf();
      return storage && use(storage);
    } catch {
      return null;
    }
  };
  return {
    get: () => attempt((storage) => storage.getItem(key)),
    set: (text) => void attempt((storage) => storage.setItem(key, text)),
    remove: () => void attempt((storage) => storage.removeItem(key)),
  };
}
