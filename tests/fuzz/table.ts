import type { TestModule } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';
import type { Tried } from './runs';

/** Prints what the fuzz tests tried, and the seed that repeats it. */
export default class FuzzTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tried = modules
      .flatMap((module) => [...module.children.allTests()])
      .flatMap((test) => (test.meta() as { readonly fuzz?: Tried }).fuzz ?? []);
    const sum = (read: (row: Tried) => number) => tried.reduce((total, row) => total + read(row), 0);
    const total = { what: 'all', cases: sum(({ cases }) => cases), failures: sum(({ failures }) => failures) };
    console.table([...tried, total], ['what', 'cases', 'failures']);
    console.log(`again: FUZZ_SEED=${tried[0]?.seed}`);
  }
}
