import { Gunzip } from 'fflate';
import { splitLines } from './splitLines';
import { beginTally, type Counted } from './tally';

/** What is asked of a file; a `File` of a browser has it. */
export interface LogFile {
  readonly name: string;
  readonly size: number;
  readonly slice: (begin: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

/** Why a file could not be read to its end. */
export type FileTrouble = 'gone' | 'broken-gzip' | 'no-log';

export interface LogsRead extends Counted {
  /** The files that were not read, or not to their end. */
  readonly troubles: readonly { readonly name: string; readonly trouble: FileTrouble }[];
  readonly isCancelled: boolean;
}

interface Reading {
  /** Told how many bytes of all files were read. */
  readonly onProgress?: (bytes: number) => void;
  readonly isCancelled?: () => boolean;
}

/** So much of a file is in memory at a time. */
const partBytes = 4 * 1024 * 1024;

/** Reads files of logs part by part, those compressed by gzip too. Never rejects: what cannot be read is named. */
export async function readLogs(
  files: readonly LogFile[],
  { onProgress = () => {}, isCancelled = () => false }: Reading = {},
): Promise<LogsRead> {
  const tally = beginTally();
  const troubles: { name: string; trouble: FileTrouble }[] = [];
  let before = 0;
  for (const file of files) {
    if (isCancelled()) break;
    tally.beginFile();
    const { counted, others, bots, repeated, unknown } = tally.result().lines;
    const readable = counted + others + bots + repeated + unknown;
    const trouble = await readFile(file, tally.add, (bytes) => onProgress(before + bytes), isCancelled);
    const { lines } = tally.result();
    const isLog = lines.counted + lines.others + lines.bots + lines.repeated + lines.unknown > readable;
    if (trouble) troubles.push({ name: file.name, trouble });
    else if (!isLog && !isCancelled()) troubles.push({ name: file.name, trouble: 'no-log' });
    before += file.size;
  }
  return { ...tally.result(), troubles, isCancelled: isCancelled() };
}

async function readFile(
  file: LogFile,
  onLine: (line: string) => void,
  onProgress: (bytes: number) => void,
  isCancelled: () => boolean,
): Promise<FileTrouble | null> {
  const lines = splitLines(onLine);
  let sink: Sink | null = null;
  for (let begin = 0; begin < file.size && !isCancelled(); begin += partBytes) {
    const end = Math.min(begin + partBytes, file.size);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.slice(begin, end).arrayBuffer());
    } catch {
      return 'gone';
    }
    sink ??= sinkFor(bytes, lines.push);
    try {
      sink.push(bytes, end === file.size);
    } catch {
      // What came before is counted.
      lines.end();
      return 'broken-gzip';
    }
    onProgress(end);
  }
  lines.end();
  return null;
}

interface Sink {
  readonly push: (bytes: Uint8Array, isLast: boolean) => void;
}

/** Turns the bytes of a file, of which these are the first, into text. */
function sinkFor(first: Uint8Array, onText: (text: string) => void): Sink {
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  const plain = textFrom(isGzip ? null : first, onText);
  if (!isGzip) return plain;
  let hasEnded = false;
  const gunzip = new Gunzip((bytes, isLast) => {
    plain.push(bytes, isLast);
    hasEnded ||= isLast;
  });
  return {
    push(bytes, isLast) {
      gunzip.push(bytes, isLast);
      if (isLast && !hasEnded) throw new Error('cut short');
    },
  };
}

/** What is looked for is in ASCII, so a byte is a letter; what Windows has written in two bytes a letter begins with a mark. */
function textFrom(first: Uint8Array | null, onText: (text: string) => void): Sink {
  const mark = first && (first[0] ?? 0) * 256 + (first[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'windows-1252';
  const decoder = new TextDecoder(encoding);
  return { push: (bytes, isLast) => onText(decoder.decode(bytes, { stream: !isLast })) };
}
