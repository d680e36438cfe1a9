/** Returns what a changelog says of a version, without its heading. Throws where it says nothing: nobody would know what is new. */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const notes = section?.split('\n').slice(1).join('\n').trim();
  if (notes) return `${notes}\n`;
  throw new Error(
    `CHANGELOG.md says nothing of ${version}: it needs a section "## [${version}] - <date>" (docs/tasks/release.md).`,
  );
}
