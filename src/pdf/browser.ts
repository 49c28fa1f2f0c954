import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags that keep a headless browser from talking to anything but the page it is given. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--font-render-hinting=none',
];

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [
          join(base, 'Google/Chrome/Application/chrome.exe'),
          join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

/**
 * Path of an installed Chrome, Edge or Chromium; null where there is none.
 * `BROWSER_PATH` goes before all. Looks in PATH, and where Windows and macOS keep applications.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const inPath = (env.PATH ?? '').split(delimiter).flatMap((dir) => commands.map((name) => join(dir, name)));
  const candidates = [...(env.BROWSER_PATH ? [env.BROWSER_PATH] : []), ...inPath, ...applications];
  return candidates.find(isExecutable) ?? null;
}

/** Flags for this process: a browser refuses its sandbox to root, as in most containers. */
export function browserFlags(): string[] {
  return process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : quietFlags;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next candidate may be
  }
}
