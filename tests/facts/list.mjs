// Lists what the guide rests on, the oldest and weakest first: `npm run facts`.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/facts/claims.ts');
console.log(module.listOfClaims());
