import { patience } from './driver';

type Json = unknown;

/** The key under which a response refers to an element (https://www.w3.org/TR/webdriver2/#elements). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

type Element = Readonly<Record<typeof elementKey, string>>;

/** What the browser of a session calls itself. */
interface Capabilities {
  readonly browserName: string;
  readonly browserVersion: string;
}

/** A session of W3C WebDriver (https://www.w3.org/TR/webdriver2/): a command rejects with the driver's message. */
export class WebDriverSession {
  private constructor(
    private readonly address: string,
    readonly capabilities: Capabilities,
  ) {}

  /** Waits until the driver at an address listens, and starts a session. */
  static async begin(driver: string, wanted: object): Promise<WebDriverSession> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      if (
        await send('GET', `${driver}/status`).then(
          () => true,
          () => false,
        )
      )
        break;
      await new Promise((wait) => {
        setTimeout(wait, 50);
      });
    }
    const timeouts = { implicit: patience, pageLoad: patience, script: patience };
    const { sessionId, capabilities } = (await send('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: { timeouts, ...wanted } },
    })) as { sessionId: string; capabilities: Capabilities };
    return new WebDriverSession(`${driver}/session/${sessionId}`, capabilities);
  }

  /** Sends a command by POST: one that has parameters, or that does something. */
  do(command: string, parameters: object = {}): Promise<Json> {
    return send('POST', `${this.address}/${command}`, parameters);
  }

  async find(selector: string): Promise<Element> {
    return (await this.do('element', { using: 'css selector', value: selector })) as Element;
  }

  async click({ [elementKey]: id }: Element): Promise<void> {
    await this.do(`element/${id}/click`);
  }

  /** Runs the body of a function in the page, and returns its result. */
  execute(script: string, ...args: readonly Json[]): Promise<Json> {
    return this.do('execute/sync', { script, args });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await send('GET', `${this.address}/screenshot`)) as string, 'base64');
  }

  async end(): Promise<void> {
    await send('DELETE', this.address);
  }
}

async function send(method: 'GET' | 'POST' | 'DELETE', address: string, parameters?: object): Promise<Json> {
  const response = await fetch(address, {
    method,
    ...(parameters ? { body: JSON.stringify(parameters) } : {}),
    signal: AbortSignal.timeout(3 * patience),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
