import { expect, it } from 'vitest';
import { findBrowser } from './browser.ts';

const there =
  (...paths: readonly string[]) =>
  (path: unknown) =>
    paths.includes(String(path));

it.skipIf(process.platform === 'win32').each([
  ['what CHROMIUM names', { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c'],
  ['what CHROME_PATH names', { CHROME_PATH: '/opt/c' }, ['/opt/c'], '/opt/c'],
  ['what is named though it is not there', { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, ['/usr/bin/chromium'], '/opt/c'],
  [
    'the first name of a folder on the path',
    { PATH: '/a:/b' },
    ['/b/chromium-browser', '/a/google-chrome'],
    '/b/chromium-browser',
  ],
  ['what stands in /usr/bin', { PATH: '' }, ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
  ['none', { PATH: '/a' }, [], undefined],
])('finds %s', (_, env, paths, found) => expect(findBrowser(env, there(...paths))).toBe(found));
