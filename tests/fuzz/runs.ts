/** How many cases a fuzz test tries: a sample in `npm test`, many in `npm run test:fuzz`. */
export const runs = Number(process.env['FUZZ_RUNS'] ?? 1000);
