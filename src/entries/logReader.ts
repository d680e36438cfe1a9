// Reads logs: in a worker, or where none is to be had, as from disk, in the page itself.
import { readLogs } from '../numbers/readLogs';
import type { FromReader, ToReader } from '../numbers/openLogs';

globalThis.loginGuideReadLogs = readLogs;

if (typeof document === 'undefined') {
  const tell = postMessage as (message: FromReader) => void;
  addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
    void readLogs(data.files, { onProgress: (bytes) => tell({ bytes }) }).then((read) => tell({ read }));
  });
}
