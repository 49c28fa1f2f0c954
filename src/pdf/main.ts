import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { buildSite, distDir } from '../site/build.ts';
import { findBrowser } from './browser.ts';
import { withMetadata } from './metadata.ts';
import { nl } from './nl.ts';
import { printDeck } from './print.ts';

/** A sentence for the person at the keyboard; anything else that is thrown is a fault of ours and keeps its trace. */
class Refusal extends Error {}

interface Options {
  /** The trainer's link of a session whose results are printed in place; null for an empty deck. */
  readonly session: URL | null;
  /** Only the exercises, empty, to hand out on paper. */
  readonly worksheets: boolean;
  readonly out: string;
}

function parseOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        session: { type: 'string' },
        worksheets: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
    const { session, worksheets, out = worksheets ? 'werkbladen.pdf' : 'kindreflex.pdf' } = values;
    if (worksheets && session !== undefined) throw new Refusal(nl.worksheetsAreEmpty);
    return { session: session === undefined ? null : parseLink(session), worksheets, out };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(nl.unknownOption(args.join(' ')));
  }
}

function parseLink(link: string): URL {
  if (!URL.canParse(link)) throw new Refusal(nl.badLink(link));
  const url = new URL(link);
  if (!url.pathname.endsWith('/regie/') || !/^#w=[^&]+&t=/.test(url.hash))
    throw new Refusal(nl.badLink(link));
  return url;
}

/** Serves the built pages on a free port of this machine while `use` runs. */
async function withSite<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const files = sirv(distDir);
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function main(): Promise<void> {
  const { session, worksheets, out } = parseOptions(process.argv.slice(2));
  const browser = findBrowser();
  if (!browser) throw new Refusal(nl.noBrowser);
  if (!session) await buildSite();
  const start = performance.now();
  const printed = session
    ? await printDeck(new URL(`../deck/?print${session.hash}`, session).href, browser)
    : await withSite((origin) =>
        printDeck(`${origin}/deck/?print${worksheets ? '&worksheets' : ''}`, browser),
      );
  const pdf = await withMetadata(printed, new Date());
  writeFileSync(out, pdf);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(nl.done(out, printed.slides, Math.round(pdf.byteLength / 1000), seconds));
}

main().catch((error: unknown) => {
  console.error(
    error instanceof Refusal
      ? error.message
      : nl.failed(error instanceof Error ? error.message : String(error)),
  );
  process.exitCode = 1;
});
