import { describe, expect, it } from 'vitest';
import { loginMethods } from '../../src/diagnosis/possibilities';
import { settingsJsonSchema } from '../../src/build/jsonSchema';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly items?: { readonly enum: readonly string[] } }>>;
  readonly additionalProperties: boolean;
  readonly required: readonly string[];
}

describe('the schema of the settings for editors', () => {
  const schema = JSON.parse(settingsJsonSchema()) as Schema;

  it('completes the choices of a field', () => {
    expect(schema.properties['loginMethods']?.items?.enum).toEqual(loginMethods);
  });

  it('demands nothing, and points out what it does not know', () => {
    expect(schema.required).toEqual([]);
    expect(schema.additionalProperties).toBe(false);
  });
});
