import { describe, expect, it } from 'vitest';
import { siteHeaders } from '../../src/hosting/headers';
import { nginxConfig } from '../../src/hosting/nginx';
import { blockOfGuide } from '../hosts/guide';

describe('what the guide for administrators says of nginx', () => {
  it('is what the file itself says, line by line', () => {
    const lines = (text: string) => text.split('\n').map((line) => line.trim().replaceAll(/ +/g, ' '));
    const comment = nginxConfig(siteHeaders({}))
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.replace(/^#/, ''));
    const said = lines(comment.join('\n'));
    for (const line of lines(blockOfGuide('nginx')).filter((each) => each !== '')) {
      expect(said.filter((each) => each.startsWith(line))).toHaveLength(line === '}' ? 3 : 1);
    }
  });
});
