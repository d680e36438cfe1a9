import { laterTemplateId, runLater } from '../site/laterScript';
import { fileAddress } from '../site/sitePath';
import type { LogsRead, readLogs } from './readLogs';

declare global {
  /** Put there by the script that reads logs, where it runs in the page. */
  var loginGuideReadLogs: typeof readLogs | undefined;
}

/** What the page sends the worker. */
export interface ToReader {
  readonly files: readonly File[];
}

/** What the worker sends the page: how far it is, and at last what it has read. */
export type FromReader = { readonly bytes: number } | { readonly read: LogsRead };

/** Logs that are being read. */
export interface Reading {
  /** Null where it was left, or what reads logs could not be fetched. */
  readonly result: Promise<LogsRead | null>;
  readonly cancel: () => void;
}

/** Reads files in a worker; where there is none to be had, in the page, part by part. */
export function openLogs(files: readonly File[], onProgress: (bytes: number) => void): Reading {
  const worker = startWorker();
  return worker ? readIn(worker, files, onProgress) : readHere(files, onProgress);
}

function readIn(worker: Worker, files: readonly File[], onProgress: (bytes: number) => void): Reading {
  let here: Reading | null = null;
  let leave = () => {};
  const result = new Promise<LogsRead | null>((resolve) => {
    leave = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      if ('read' in data) resolve(data.read);
      else onProgress(data.bytes);
    });
    // Its script did not come, or may not run.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      here ??= readHere(files, onProgress);
      resolve(here.result);
    });
    const message: ToReader = { files };
    worker.postMessage(message, []);
  }).finally(() => worker.terminate());
  return {
    result,
    cancel: () => {
      leave();
      here?.cancel();
    },
  };
}

function readHere(files: readonly File[], onProgress: (bytes: number) => void): Reading {
  let isCancelled = false;
  const read = async () => {
    await runLater('logReader');
    const result = await globalThis.loginGuideReadLogs?.(files, { onProgress, isCancelled: () => isCancelled });
    return isCancelled ? null : (result ?? null);
  };
  return {
    result: read(),
    cancel: () => {
      isCancelled = true;
    },
  };
}

let policy: { readonly createScriptURL: (address: string) => string } | undefined;

/** Starts the worker, from the one address that the page names; null where the browser has none, or allows none, as from disk. */
function startWorker(): Worker | null {
  const template = document.getElementById(laterTemplateId('logReader'));
  const script = template instanceof HTMLTemplateElement ? template.content.querySelector('script') : null;
  const file = (script?.getAttribute('src') ?? '').replace(/^[./]+/, '');
  try {
    const address = fileAddress(file);
    policy ??= globalThis.trustedTypes?.createPolicy('sw', { createScriptURL: () => address });
    return new Worker(policy?.createScriptURL('') ?? address);
  } catch {
    return null;
  }
}
