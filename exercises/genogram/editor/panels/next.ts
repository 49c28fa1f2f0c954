/** Moves the focus on from a field or a group of choices to what comes after it in this form. */
export function focusNext(form: ParentNode, from: EventTarget | null): void {
  const stops = [...form.querySelectorAll<HTMLElement>('genogram-field, fieldset, .main')];
  const place = stops.findIndex((stop) => from instanceof Node && stop.contains(from));
  const next = stops[place + 1];
  const checked = next?.querySelector<HTMLElement>('input:checked');
  (checked ?? next)?.focus();
}

/** Whether Enter was pressed on a radio button: a browser would send the form. */
export function isEnterOnChoice({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof HTMLInputElement && target.type === 'radio';
}
