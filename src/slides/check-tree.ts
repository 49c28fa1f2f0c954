import type { Report } from './balance.ts';
import { nearest } from './nearest.ts';
import { nl } from './nl.ts';
import { lineAttribute } from './scan.ts';
import { attributeOf, type Element, elementsIn, type Fragment, setAttribute } from './tree.ts';
import {
  type AttributeRule,
  exerciseRules,
  htmlTags,
  isCustom,
  recallRules,
  recallTag,
  slideTags,
} from './vocabulary.ts';

/** What the check needs to know of the project. */
export interface TreeOptions {
  readonly exercises: readonly string[];
  readonly pictures: ReadonlySet<string>;
  readonly pictureUrl: (name: string) => string;
}

/** A link to another slide. */
export interface SlideLink {
  readonly id: string;
  readonly line: number;
}

/** An element that stands for an exercise, or brings one back. */
export interface ExerciseElement {
  readonly tag: string;
  readonly line: number;
  readonly element: Element;
}

export interface TreeFacts {
  readonly links: readonly SlideLink[];
  readonly exercises: readonly ExerciseElement[];
  readonly headings: readonly { readonly element: Element; readonly line: number }[];
}

/**
 * Checks every element of a part: known, without code or style, with the attributes it wants, links and pictures alive.
 * Takes the line marks off, points pictures at their address and opens outside links in a window of their own.
 */
export function checkTree(
  fragment: Fragment,
  firstLine: number,
  options: TreeOptions,
  report: Report,
): TreeFacts {
  const links: SlideLink[] = [];
  const exercises: ExerciseElement[] = [];
  const headings: { element: Element; line: number }[] = [];
  let line = firstLine;
  for (const element of elementsIn(fragment)) {
    const tag = element.tagName;
    line = Number(attributeOf(element, lineAttribute) ?? line);
    setAttribute(element, lineAttribute, null);
    checkElement(element, line, options, report);
    if (tag === 'a') takeLink(element, line, links, report);
    if (tag === 'img') checkImage(element, line, options, report);
    if (tag === 'h1' || tag === 'h2') headings.push({ element, line });
    if (tag === recallTag || options.exercises.includes(tag)) exercises.push({ tag, line, element });
  }
  return { links, exercises, headings };
}

function checkElement(element: Element, line: number, options: TreeOptions, report: Report): void {
  const tag = element.tagName;
  const at = `<${tag}`;
  const custom = [...Object.keys(slideTags), recallTag, ...options.exercises];
  if (!htmlTags.has(tag) && !custom.includes(tag)) {
    const near = nearest(tag, isCustom(tag) ? custom : [...htmlTags, ...custom]);
    const known: Record<string, string> = { script: nl.tag.script, style: nl.tag.styleTag };
    report(line, at, known[tag] ?? nl.tag.unknown(tag, near));
    return;
  }
  for (const { name } of element.attrs) {
    if (/^on/i.test(name)) report(line, name, nl.tag.handler(name));
    if (name === 'style') report(line, 'style', nl.tag.style);
  }
  const isExercise = options.exercises.includes(tag);
  const isOpen = isExercise || tag === recallTag;
  const rules = isExercise ? exerciseRules : isOpen ? recallRules : slideTags[tag];
  if (rules) checkAttributes(element, rules, isOpen, line, report);
}

/** `isOpen`: other attributes are settings of an exercise, which its own model reads. */
function checkAttributes(
  element: Element,
  rules: Readonly<Record<string, AttributeRule>>,
  isOpen: boolean,
  line: number,
  report: Report,
): void {
  const tag = element.tagName;
  for (const { name, value } of element.attrs) {
    const rule = rules[name];
    if (rule && !isUnknown(value) && !rule.pattern.test(value))
      report(line, name, nl.tag.badAttribute(tag, name, rule.expected, value));
    if (rule || isOpen || isCommon(name)) continue;
    const known = Object.keys(rules);
    report(line, name, nl.tag.unknownAttribute(tag, name, nearest(name, known), known));
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.isRequired && attributeOf(element, name) === null) {
      report(line, `<${tag}`, nl.tag.missingAttribute(tag, name, rule.expected));
    }
  }
}

/** A setting that could not be filled in, because the settings themselves are broken: that is said elsewhere. */
const isUnknown = (value: string) => value.includes('{{');

/** Allowed on every element; handlers and style have their own message. */
const isCommon = (name: string) =>
  /^(class|id|lang|style|on.*|role|aria-.*|data-fragment-index)$/i.test(name);

function takeLink(element: Element, line: number, links: SlideLink[], report: Report): void {
  const url = attributeOf(element, 'href') ?? '';
  if (isUnknown(url)) return;
  if (url.startsWith('#') && !url.startsWith('#/')) {
    links.push({ id: url.slice(1), line });
    return;
  }
  const problem = problemOfUrl(url);
  if (problem) report(line, url, problem);
  else if (/^https:/i.test(url)) {
    setAttribute(element, 'target', '_blank');
    setAttribute(element, 'rel', 'noopener');
  }
}

/** What is wrong with an address that leaves the deck, or null. */
function problemOfUrl(url: string): string | null {
  if (url === '') return nl.link.empty;
  if (url.startsWith('#/')) return nl.link.slashSlide(url.slice(2));
  const isSafe = /^(https:\/\/|mailto:|tel:)[^\s]+$/i.test(url) && URL.canParse(url);
  return isSafe ? null : nl.link.unsafe(url.replace(/\s+/g, ' '));
}

function checkImage(element: Element, line: number, options: TreeOptions, report: Report): void {
  const name = attributeOf(element, 'src') ?? '';
  const alt = attributeOf(element, 'alt');
  const isMarkdown = attributeOf(element, 'data-markdown') !== null;
  setAttribute(element, 'data-markdown', null);
  if (alt === null || (isMarkdown && alt.trim() === '')) report(line, name, nl.link.noAlt);
  if (isUnknown(name)) return;
  if (!/^[\w.-]+$/.test(name)) report(line, name, nl.link.imageNotLocal(name));
  else if (!options.pictures.has(name)) {
    report(line, name, nl.slide.missingPicture(name, nearest(name, options.pictures)));
  } else setAttribute(element, 'src', options.pictureUrl(name));
}
