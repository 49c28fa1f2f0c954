import { LitElement } from 'lit';

/** The longest that printing waits for slow parts, ms. */
const patienceMs = 8_000;

/**
 * Resolves when every element under `root` is defined and drawn, through shadow roots, fonts are there and pictures
 * can be painted; at the latest after {@link patienceMs}, so that one broken picture never keeps the paper away.
 */
export async function settled(root: ParentNode): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([tooLate, painted(root)]);
  clearTimeout(timer);
}

async function painted(root: ParentNode): Promise<void> {
  await drawn(root);
  await document.fonts.ready;
  const images = [...root.querySelectorAll('img')];
  // On the beamer a picture may wait until its slide is near; on paper all are there at once.
  for (const image of images) image.loading = 'eager';
  await Promise.allSettled(images.map((image) => image.decode()));
}

async function drawn(root: ParentNode): Promise<void> {
  const custom = [...root.querySelectorAll('*')].filter((element) => element.localName.includes('-'));
  await Promise.all(
    custom.map(async (element) => {
      await customElements.whenDefined(element.localName);
      // An update may ask for the next one; what it drew may hold elements of its own.
      if (element instanceof LitElement) while (!(await element.updateComplete));
      if (element.shadowRoot) await drawn(element.shadowRoot);
    }),
  );
}
