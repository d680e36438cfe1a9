import { preview, type PreviewServer } from 'vite';
import { stepIds } from '../../src/diagnosis/steps';
import { sidePages } from '../../src/navigation/paths';
import { addPseudoLocale, pseudoLocale } from '../support/eighthLocale';
import { ProjectCopy } from '../support/projectCopy';
import { slow } from '../support/variants';
import { measure } from './measures';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';
import { twoAnswers } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

// Copies, compiles and builds the project.
test.describe.configure({ timeout: 240_000, mode: 'serial' });

test.describe('an eighth locale', { tag: slow }, () => {
  let project: ProjectCopy;
  let server: PreviewServer | undefined;
  let base = '';

  test.beforeAll(async () => {
    // A timeout of its own: the tests below keep theirs.
    test.setTimeout(240_000);
    project = new ProjectCopy();
    addPseudoLocale(project);
    project.build();
    server = await preview({ root: project.folder, preview: { port: 0 }, logLevel: 'silent' });
    base = server.resolvedUrls?.local[0] ?? '';
  });

  test.afterAll(async () => {
    await server?.close();
    project.remove();
  });

  test('is one folder and one line; a text too few or too many does not compile', () => {
    const inNotFound = (change: object) => (texts: object, file: string) =>
      file === 'notFound.json' ? { ...texts, ...change } : texts;
    project.addFolder('too-few', inNotFound({ lead: undefined }));
    project.addFolder('too-many', inNotFound({ stranger: 'Who?' }));
    const errors = project.compileWording().trim().split('\n');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.match(/"locales[^"]*"/g)?.toSorted()).toEqual([
      '"locales/too-few: notFound.lead is missing"',
      '"locales/too-many: notFound.stranger is not in the source"',
    ]);
  });

  test('is offered on every page, and leads through the guide', async ({ page }) => {
    await page.goto(`${base}ja/index.html`);
    await ready(page);
    await page.locator('[data-action="languages"]').click();
    await page.getByRole('link', { name: pseudoLocale.name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', pseudoLocale.id);
    await ready(page);
    await takeAnswers(page, twoAnswers.given);
    await expect(page).toHaveURL(`${base}${pseudoLocale.id}/${twoAnswers.step}.html${twoAnswers.fragment}`);
    await expect(page.locator('h1')).toContainText(/[áéíóúñ]/);
  });

  test('fits a narrow screen, though its texts are a third longer', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of sampleOf([...stepIds.map((step) => (step === 'start' ? 'index' : step)), ...sidePages], 8)) {
      await page.goto('about:blank');
      await page.goto(`${base}${pseudoLocale.id}/${name}.html`);
      const { wide } = await measure(page);
      expect(wide, name).toEqual([]);
    }
  });
});
