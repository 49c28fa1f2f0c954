/** The same family drawn in three ways; the spec holds that it is the same. */
import { expect, type Page } from 'playwright/test';

/** A family of seven: three generations, a bond and a household. */
export const wanted = {
  index: 'Mama',
  persons: [
    'Mama woman 37',
    'Papa man 40',
    'M. woman 8',
    'J. man 3',
    'Opa man 69 †',
    'Oma woman 73',
    'Tom man 35',
  ],
  unions: ['Mama + Papa divorced: M., J.', 'Opa + Oma relationship: Mama, Tom'],
  bonds: ['Papa conflict J.'],
  households: ['Bij mama: Mama, M., J.'],
};

interface Kept {
  index: string;
  persons: {
    id: string;
    label: string;
    gender: string;
    age: { years: number } | null;
    died: object | null;
  }[];
  unions: { partners: string[]; status: string; children: { person: string }[] }[];
  bonds: { from: string; to: string; kind: string }[];
  households: { name: string; members: string[] }[];
}

/** A family's file without ids and times, in the words of `wanted`. */
export function inWords(text: string): typeof wanted {
  const { index, persons, unions, bonds, households }: Kept = JSON.parse(text);
  const name = (id: string) => persons.find((one) => one.id === id)?.label ?? '?';
  const names = (ids: readonly string[]) => ids.map(name).join(', ');
  return {
    index: name(index),
    persons: persons.map(({ label, gender, age, died }) =>
      [label, gender, age?.years, died ? '†' : ''].filter(Boolean).join(' '),
    ),
    unions: unions.map(
      ({ partners, status, children }) =>
        `${partners.map(name).join(' + ')} ${status}: ${names(children.map(({ person }) => person))}`,
    ),
    bonds: bonds.map(({ from, to, kind }) => `${name(from)} ${kind} ${name(to)}`),
    households: households.map((one) => `${one.name}: ${names(one.members)}`),
  };
}

/** The genogram as the device keeps it; null: none. */
export function keptOn(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kindreflex-genogram');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const text = await new Promise<string | undefined>((resolve) => {
      const request = database.transaction('genograms').objectStore('genograms').get('mine');
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return text ?? null;
  });
}

/** How hands do what has to be done. */
export interface Hands {
  readonly page: Page;
  press(role: 'button' | 'radio' | 'checkbox' | 'disclosure', name: string | RegExp): Promise<void>;
  write(label: string, text: string): Promise<void>;
  pick(label: string, option: string): Promise<void>;
  /** Opens somebody's sheet. */
  open(name: string | RegExp): Promise<void>;
}

/** Draws `wanted`. */
export async function drawFamily(hands: Hands): Promise<void> {
  const { press, write, pick, open } = hands;
  const fillIn = async (label: string, gender: string, age?: string) => {
    await write('Afkorting', label);
    await press('radio', gender);
    if (age) await write('Leeftijd', age);
    await press('button', 'Klaar');
  };
  const change = async (who: string | RegExp, label: string, gender: string, age?: string) => {
    await open(who);
    await press('button', 'Bewerk');
    await fillIn(label, gender, age);
  };
  await write('Afkorting', 'Mama');
  await press('radio', 'vrouw');
  await write('Leeftijd', '37');
  await press('radio', 'gescheiden');
  await press('radio', '2');
  await write('Leeftijd van kind 1', '8');
  await write('Leeftijd van kind 2', '3');
  await press('button', 'Teken het genogram');

  await change(/ex-partner van Mama/i, 'Papa', 'man', '40');
  await change(/^kind 1/i, 'M.', 'vrouw');
  await change(/^kind 2/i, 'J.', 'man');
  await open('Mama');
  await press('button', 'Ouders');
  await fillIn('Opa', 'man', '69');
  await press('button', 'Bewerk');
  await press('disclosure', 'Meer');
  await press('checkbox', 'Overleden');
  await press('button', 'Klaar');
  await change(/moeder van Mama/i, 'Oma', 'vrouw', '73');
  await open('Mama');
  await press('button', 'Broer/zus');
  await fillIn('Tom', 'man', '35');
  await open('Papa');
  await press('button', 'Band');
  await pick('Met wie?', 'J.');
  await press('radio', 'conflict');
  await press('button', 'Voeg de band toe');
  await open('Mama');
  await press('button', 'Huishouden');
  await write('Naam van het huishouden', 'Bij mama');
  await press('checkbox', 'M.');
  await press('checkbox', 'J.');
  await press('button', 'Voeg het huishouden toe');
  await expect.poll(async () => inWords((await keptOn(hands.page)) ?? '{}').households).toHaveLength(1);
}

/** How the words of a button begin that is about somebody. */
const begins = (name: string | RegExp) =>
  typeof name === 'string' ? new RegExp(`^${name.replaceAll('.', '\\.')}([,.]|$)`) : name;

/** Fingers on the glass; people are found in the drawing, or in the sentences. */
export function fingers(page: Page, where: 'genogram-canvas' | 'genogram-sentences'): Hands {
  return {
    page,
    press: async (role, name) => {
      if (role === 'disclosure') await page.locator('summary', { hasText: name }).first().tap();
      else await page.getByRole(role, { name, exact: true }).tap();
    },
    write: (label, text) => page.getByRole('textbox', { name: label, exact: true }).fill(text),
    pick: async (label, option) => {
      await page.getByLabel(label, { exact: true }).selectOption(option);
    },
    open: async (name) => {
      await page
        .locator(where)
        .getByRole('button', { name: begins(name) })
        .last()
        .tap();
    },
  };
}

interface Focused {
  /** Tag of what has the focus; `person` in the drawing. */
  readonly kind: string;
  readonly name: string;
  /** Of a radio button: all of its group. Of a list: what is chosen. */
  readonly group: readonly string[];
  readonly isChecked: boolean;
}

/** What has the focus; to be run in the page (`page.evaluate`). */
export function focusedIn(): Focused {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const nameOf = (one: Element | null) => {
    const labels = one && 'labels' in one ? ((one as HTMLInputElement).labels ?? []) : [];
    const text = one?.getAttribute('aria-label') ?? labels[0]?.textContent ?? one?.textContent ?? '';
    return text.trim().replace(/\s+/g, ' ');
  };
  const input = active instanceof HTMLInputElement ? active : null;
  const root = active?.getRootNode() as ShadowRoot | undefined;
  const radios = root?.querySelectorAll(`input[type=radio][name="${input?.name}"]`) ?? [];
  return {
    kind: active?.hasAttribute('data-person') ? 'person' : (input?.type ?? active?.localName ?? ''),
    name: nameOf(active),
    group:
      active instanceof HTMLSelectElement
        ? [active.selectedOptions[0]?.text ?? '']
        : [...radios].map((radio) => nameOf(radio)),
    isChecked: input?.checked ?? false,
  };
}

/** Only the keyboard: Tab, arrows, Enter, Space, Escape and the letters of the drawing. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const focused = () => page.evaluate(focusedIn);
  const tabTo = async (what: string, isIt: (one: Focused) => boolean) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (isIt(await focused())) return;
      await keys.press('Tab');
    }
    throw new Error(`Tab never came to ${what}`);
  };
  const letters: Readonly<Record<string, string>> = { Ouders: 'o', 'Broer/zus': 'b' };
  const press: Hands['press'] = async (role, name) => {
    const letter = letters[String(name)];
    if (letter) {
      await keys.press('Escape');
      await expect.poll(async () => (await focused()).kind).toBe('person');
      await keys.press(letter);
      return;
    }
    if (role === 'radio') {
      await tabTo(String(name), ({ group }) => group.includes(String(name)));
      for (let one = await focused(); one.name !== name; one = await focused()) await keys.press('ArrowDown');
      if (!(await focused()).isChecked) await keys.press('Space');
      return;
    }
    const kind = { button: 'button', checkbox: 'checkbox', disclosure: 'summary' }[role];
    await tabTo(String(name), (one) => one.kind === kind && one.name === name);
    await keys.press(role === 'checkbox' ? 'Space' : 'Enter');
  };
  /** Looks through a row, from its left end. */
  const isInRow = async (name: string | RegExp) => {
    const step = async (key: string) => {
      const before = (await focused()).name;
      await keys.press(key);
      return (await focused()).name !== before;
    };
    while (await step('ArrowLeft'));
    do if (begins(name).test((await focused()).name)) return true;
    while (await step('ArrowRight'));
    return false;
  };
  return {
    page,
    press,
    write: async (label, text) => {
      // A sheet that was just opened puts the focus in its field.
      await tabTo(label, (one) => one.kind === 'text' && one.name === label);
      await keys.press('Control+a');
      await keys.type(text);
    },
    pick: async (label, option) => {
      await tabTo(label, (one) => one.kind === 'select' && one.name === label);
      for (let one = await focused(); one.group[0] !== option; one = await focused())
        await keys.press('ArrowDown');
    },
    open: async (name) => {
      await tabTo('the drawing', ({ kind }) => kind === 'person');
      for (const way of ['Home', 'ArrowUp', 'ArrowDown']) {
        await keys.press('Home');
        await keys.press(way);
        if (await isInRow(name)) {
          await keys.press('Enter');
          await page.locator('genogram-panel').waitFor();
          return;
        }
      }
      throw new Error(`no key comes to ${name}`);
    },
  };
}
