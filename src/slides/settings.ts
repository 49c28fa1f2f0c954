import * as v from 'valibot';
import { type LayoutName, layoutNames } from './layouts.ts';
import { nl } from './nl.ts';
import { type CheckedYaml, checkYaml } from './yaml.ts';

const { expected } = nl;
const whole = (least: number, most: number, message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));

const shared = {
  layout: v.optional(v.picklist(layoutNames, expected.layout(layoutNames))),
  minutes: v.optional(whole(0, 240, expected.minutes)),
  step: v.optional(v.nullable(whole(1, 6, expected.step))),
};
const fileSchema = v.strictObject(shared);
const slideSchema = v.strictObject({
  id: v.pipe(v.string(expected.kebab), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, expected.kebab)),
  ...shared,
  picture: v.optional(
    v.nullable(v.pipe(v.string(expected.file), v.regex(/^[\w-]+(\.[\w-]+)+$/, expected.file))),
  ),
});

/** What the top of a file says for all its slides. */
export type FileSettings = v.InferOutput<typeof fileSchema>;

/** What a slide's `<!-- slide … -->` says. */
export type OwnSettings = v.InferOutput<typeof slideSchema>;

/** What holds for one slide, the file's defaults filled in. */
export interface SlideSettings {
  readonly id: string;
  readonly layout: LayoutName;
  readonly minutes: number;
  readonly step: number | null;
  readonly picture: string | null;
}

export const readFileSettings = (text: string, file: string): CheckedYaml<FileSettings> =>
  checkYaml(text, fileSchema, { file, firstLine: 2, keysOf: () => Object.keys(shared) });

export const readSlideSettings = (text: string, file: string, firstLine: number): CheckedYaml<OwnSettings> =>
  checkYaml(text, slideSchema, { file, firstLine, keysOf: () => Object.keys(slideSchema.entries) });

/** A slide's settings over those of its file; `report` hears of what neither has. */
export function mergeSettings(
  own: OwnSettings,
  shared: FileSettings,
  report: (message: string) => void,
): SlideSettings | null {
  const layout = own.layout ?? shared.layout;
  const minutes = own.minutes ?? shared.minutes;
  if (layout === undefined) report(nl.slide.missing('layout', expected.layout(layoutNames)));
  if (minutes === undefined) report(nl.slide.missing('minutes', expected.minutes));
  if (layout === undefined || minutes === undefined) return null;
  const step = own.step === undefined ? (shared.step ?? null) : own.step;
  return { id: own.id, layout, minutes, step, picture: own.picture ?? null };
}
