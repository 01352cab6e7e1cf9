import { expect, test } from 'vitest';
import { labelOf } from './label.ts';

test.each([
  ['Dockerfile', 'Dockerfile'],
  ['./api//Dockerfile', 'api/Dockerfile'],
  ['/home/ada/app/api/Dockerfile', 'api/Dockerfile'],
  ['../other/Dockerfile', '../other/Dockerfile'],
  ['/srv/Dockerfile', '/srv/Dockerfile'],
  ['..app/Dockerfile', '..app/Dockerfile'],
  ['.', '.'],
])('%s is shown as %s', (path, label) => {
  expect(labelOf(path, '/home/ada/app')).toBe(label);
});
