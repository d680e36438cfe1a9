import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsSchema } from '../settings/schema';

/** The schema of the settings for editors, which complete and check `organization.json` with it. */
export function settingsJsonSchema(): string {
  // What JSON Schema cannot say (no value twice) is left to the check at build and at run time.
  const schema = toJsonSchema(settingsSchema, { errorMode: 'ignore', typeMode: 'output' });
  return `${JSON.stringify({ title: 'ログインガイドの会社の設定', ...schema }, null, 2)}\n`;
}
