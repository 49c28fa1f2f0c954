type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether letters typed here are text. */
export function isField(target: unknown): target is TextField {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}

/** The text field that has the focus, however deep it stands; null: none has. */
export function fieldIn(root: DocumentFragment | HTMLElement): TextField | null {
  let active = (root as ShadowRoot).activeElement;
  while (active?.shadowRoot) active = active.shadowRoot.activeElement;
  return isField(active) ? active : null;
}
