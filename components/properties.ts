import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Properties extends Directive {
  render(_properties: Readonly<Record<string, string | number>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: Parameters<this['render']>): typeof noChange {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    return noChange;
  }
}

/**
 * Sets CSS properties on an element: `<div ${properties({ left: '4px' })}>`. Lit's own `styleMap` begins by writing a
 * style attribute, which the page's Content-Security-Policy refuses; setting properties one by one is allowed.
 */
export const properties = directive(Properties);
