type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether letters typed here are text. */
export function isField(target: unknown): target is TextField {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}

/** What has the focus, however deep it stands; null: nothing in here. */
export function activeIn(root: DocumentFragment | HTMLElement): Element | null {
  let active = (root as ShadowRoot).activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
