import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  type ParserError,
  parseFragment,
  serialize,
} from 'parse5';

export type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Parses HTML of a slide's part; `onError` hears of tags that an HTML parser can only guess at. */
export function parseHtml(html: string, onError: (error: ParserError) => void): Fragment {
  return parseFragment(html, { sourceCodeLocationInfo: true, onParseError: onError });
}

const isElement = (node: Node): node is Element => 'tagName' in node;

/** All elements below `parent`, in reading order. */
export function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of [...parent.childNodes]) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Sets an attribute; null takes it off. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  element.attrs = value === null ? others : [...others, { name, value }];
}

/** Gives an element another tag. */
export function rename(element: Element, tag: string): void {
  element.nodeName = tag;
  element.tagName = tag;
}

/** The text inside, with single spaces. */
export function textOf(parent: Parent): string {
  const texts = parent.childNodes.map((node) =>
    'value' in node ? node.value : isElement(node) ? (node.tagName === 'br' ? ' ' : textOf(node)) : '',
  );
  return texts
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** Takes comments out, and paragraphs that an empty setting left with nothing in them. */
export function tidy(parent: Parent): void {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (node.nodeName === '#comment') return false;
    if (!isElement(node)) return true;
    tidy(node);
    return !(
      node.tagName === 'p' && node.childNodes.every((inner) => 'value' in inner && inner.value.trim() === '')
    );
  });
}

/** Changes every text below `parent`, code excepted. */
export function mapTexts(parent: Parent, change: (text: string) => string): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) node.value = change(node.value);
    else if (isElement(node) && node.tagName !== 'code') mapTexts(node, change);
  }
}

/** What becomes of an element when a tree is written: itself, nothing, or only what is inside. */
export type Choice = 'keep' | 'drop' | 'unwrap';

/** HTML of what is inside `parent`; the tree itself does not change. */
export function writeHtml(parent: Parent, choose: (element: Element) => Choice = () => 'keep'): string {
  const chosen = (node: Node): Node[] => {
    if (!isElement(node)) return [node];
    const choice = choose(node);
    if (choice === 'keep') return [node];
    return choice === 'drop' ? [] : node.childNodes.flatMap(chosen);
  };
  const treeAdapter = {
    ...defaultTreeAdapter,
    getChildNodes: (node: Parent) => defaultTreeAdapter.getChildNodes(node).flatMap(chosen),
  };
  return serialize(parent, { treeAdapter }).trim();
}
