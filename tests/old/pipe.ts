import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Json = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: { readonly message: string };
}

/**
 * The DevTools protocol (https://chromedevtools.github.io/devtools-protocol/) over the pipe of a browser that was started with
 * `--remote-debugging-pipe`: messages in JSON, each with a zero byte behind it, on its descriptors 3 and 4.
 */
export class DevToolsPipe {
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly input: Writable;
  private sent = 0;
  private received = '';

  constructor(
    browser: ChildProcess,
    private readonly onEvent: (method: string, params: Json) => void,
  ) {
    this.input = browser.stdio[3] as Writable;
    const output = browser.stdio[4] as Readable;
    output.setEncoding('utf8').on('data', (text: string) => this.receive(text));
    browser.once('exit', () => {
      for (const answer of this.waiting.values()) answer({ error: { message: 'The browser has ended.' } });
      this.waiting.clear();
    });
    this.input.on('error', () => {});
  }

  /** Sends a command to a session, or to the browser; rejects with what the browser says. */
  async send(method: string, params: Json = {}, sessionId?: string): Promise<Json> {
    const id = (this.sent += 1);
    const answered = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    const { result = {}, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  private receive(text: string): void {
    const messages = (this.received + text).split('\0');
    this.received = messages.pop() ?? '';
    for (const json of messages) {
      const message = JSON.parse(json) as Message;
      if (message.id === undefined) this.onEvent(message.method ?? '', message.params ?? {});
      else {
        this.waiting.get(message.id)?.(message);
        this.waiting.delete(message.id);
      }
    }
  }
}
