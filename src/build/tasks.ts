import type { LogLevel } from 'vite';

/** Does a part of the build and yields what it made; prints its name when it begins, and `said` and the time when it is done. */
export type Task = <Made>(name: string, work: () => Promise<Made>, said: (made: Made) => string) => Promise<Made>;

/** How often a task that takes long says that it goes on, in milliseconds. */
const tick = 3000;

/** Tasks that print themselves, unless less is wanted. */
export function printedTasks(level: LogLevel = 'info'): Task {
  const print = (text: string) => level === 'info' && process.stdout.write(text);
  return async (name, work, said) => {
    print(`${name.padEnd(8)} … `);
    const began = performance.now();
    const ticking = setInterval(() => print('.'), tick);
    const made = await work().finally(() => clearInterval(ticking));
    print(`${said(made)}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return made;
  };
}
