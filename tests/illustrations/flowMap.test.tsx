import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exploreDiagnosis, leadsOf } from '../../src/diagnosis/graph';
import { reasons } from '../../src/diagnosis/reasons';
import { stepIds } from '../../src/diagnosis/steps';
import { FlowMap } from '../../src/illustrations/FlowMap';
import { isDrawn } from '../../src/build/map/boxes';
import { layOutMap } from '../support/mapTexts';

const routes = leadsOf(exploreDiagnosis());
const svg = renderToStaticMarkup(
  <FlowMap
    layout={await layOutMap(routes)}
    title="全体図"
    hrefOf={(step) => `${step}.html`}
    hrefOfReason={(reason) => `contact-admin.html#${reason}`}
    describe={({ step, answers }) => answers.map((answer) => `${step}: ${answer}`).join('・')}
  />,
);

/** The values of an attribute, in the order of the markup. */
function valuesOf(attribute: string): readonly string[] {
  return [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

describe('the map', () => {
  it('links to every step and every reason', () => {
    const hrefs = valuesOf('href').filter((href) => !href.startsWith('#'));
    expect(new Set(hrefs)).toEqual(
      new Set([...stepIds.map((step) => `${step}.html`), ...reasons.map((reason) => `contact-admin.html#${reason}`)]),
    );
  });

  it('lets a script find each step, each reason and the lines of each answer', () => {
    expect(new Set(valuesOf('data-map-step'))).toEqual(new Set(stepIds));
    expect(new Set(valuesOf('data-map-reason'))).toEqual(new Set(reasons));
    expect(new Set(valuesOf('data-map-edge').flatMap((answers) => answers.split(' ')))).toEqual(
      new Set(routes.filter(isDrawn).map(({ step, answer }) => `${step}.${answer}`)),
    );
    expect(valuesOf('data-map-to')).toHaveLength(valuesOf('data-map-edge').length);
  });

  it('needs no style of its own, which the policy would refuse', () => {
    expect(svg).not.toMatch(/ style=|<style/);
  });

  it('weighs no more than a page', () => {
    const bytes = brotliCompressSync(svg).length;
    console.log(`the map: ${bytes} bytes after brotli`);
    expect(bytes).toBeLessThan(17_600);
  });
});
