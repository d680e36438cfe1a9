import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ProjectCopy } from '../support/projectCopy';

/** The development server of a copy of the project, whose files may be changed. */
describe('the development server', { timeout: 60_000 }, () => {
  let project: ProjectCopy;
  let server: ViteDevServer;
  let address = '';

  beforeAll(async () => {
    project = new ProjectCopy();
    server = await createServer({
      root: project.folder,
      configFile: `${project.folder}/vite.config.ts`,
      logLevel: 'silent',
      server: { port: 0 },
      // The pages are only asked for: nothing has to be bundled for a browser.
      optimizeDeps: { noDiscovery: true, include: [] },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  }, 60_000);

  afterAll(async () => {
    await server.close();
    project.remove();
  });

  const textOf = async (file: string) => (await fetch(`${address}${file}`)).text();

  it('serves a page as it is prerendered, and the page for wrong addresses', async () => {
    expect(await textOf('ja/check-input.html')).toContain('data-step="check-input"');
    const { status } = await fetch(`${address}ja/no-such-step.html`);
    expect(status).toBe(404);
  });

  it.each([
    ['wording', 'locales/ja/credentials.json'],
    ['a list of product labels', 'src/i18n/productLabels.ts'],
    ['what only the build draws', 'src/build/map/layout.ts'],
    ['the file of the settings', 'public/organization.json'],
    ['the template', 'index.html'],
  ])('reloads the page when %s is edited', async (_, file) => {
    await textOf('ja/index.html');
    const send = vi.spyOn(server.environments.client.hot, 'send');
    project.edit(file, (text) => `${text}\n`);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 10_000 });
    send.mockRestore();
  });

  it('shows what was edited', async () => {
    project.edit('public/organization.json', () => '{ "company": "株式会社サンプル" }');
    await vi.waitFor(async () => expect(await textOf('ja/index.html')).toContain('株式会社サンプル'));
    const title = '編集した題';
    project.edit('locales/ja/credentials.json', (json) =>
      JSON.stringify({ ...(JSON.parse(json) as object), start: { ...start(json), title } }),
    );
    await vi.waitFor(async () => expect(await textOf('ja/index.html')).toContain(title), { timeout: 10_000 });
  });

  it('says what is wrong in the settings, in words', async () => {
    project.edit('public/organization.json', () => '{ "administrator": { "mail": "nobody" } }');
    const answer = await fetch(`${address}ja/index.html`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('administrator.mail');
  });
});

/** What the start says in a file of wording. */
function start(json: string): object {
  return (JSON.parse(json) as { start: object }).start;
}
