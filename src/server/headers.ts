/** On every answer, pages and messages alike. */
export const basicHeaders = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
} as const;

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  // Covers WebSockets to the same host as well.
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** On built pages: nothing from elsewhere, no inline script. Vite's development pages need inline ones. */
export const pageHeaders = headersWith(policy);

/** On the page of the genogram: it can send nothing at all, also not to this server. */
export const genogramHeaders = headersWith({
  ...policy,
  'connect-src': "'none'",
  'worker-src': "'none'",
  'form-action': "'none'",
});

/** The headers of what is served at a path. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return /^\/genogram(\/|$)/.test(decoded(path)) ? genogramHeaders : pageHeaders;
}

/** As the files are looked up: `/%67enogram/` is the same page. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function headersWith(rules: typeof policy) {
  return {
    ...basicHeaders,
    'Content-Security-Policy': Object.entries(rules)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
  } as const;
}
