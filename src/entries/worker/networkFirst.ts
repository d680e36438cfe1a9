/** How long a weak signal has to begin an answer; then what is kept is shown. */
const timeoutMs = 4000;

/**
 * What the host answers in time, else what was kept, else what the host answers at last. A host that is down is no better than no host.
 * Rejects only where there is neither.
 */
export async function networkFirst(
  network: Promise<Response>,
  find: () => Promise<Response | undefined>,
): Promise<Response> {
  const timeout = new Promise<undefined>((done) => {
    setTimeout(() => done(undefined), timeoutMs);
  });
  const answer = await Promise.race([network.catch(() => undefined), timeout]);
  if (answer && answer.status < 500) return answer;
  return (await find().catch(() => undefined)) ?? network;
}
