import * as v from 'valibot';

/** Of a model whose entries never stand on the wall as one result: what is shown goes another way, or nothing is. */
export const noResult = {
  resultSchema: v.null(),
  merge: () => null,
  without: () => null,
  items: () => [],
  size: () => 0,
  sentences: () => [],
};

/** Of a model whose participants send nothing at all: the trainer leads, and what people write stays with them. */
export const noEntries = {
  ...noResult,
  entrySchema: v.null(),
  empty: null,
  hasContent: () => false,
  samples: [null, null, null],
};
