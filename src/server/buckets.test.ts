import { expect, test } from 'vitest';
import { Bucket, Buckets } from './buckets.ts';

test('a bucket lets through its burst at once, and after that as much as flows in', () => {
  const bucket = new Bucket(2, 3, 0);
  expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([true, true, true, false]);
  expect([bucket.take(499), bucket.take(500), bucket.take(500)]).toEqual([false, true, false]);
  expect([1, 2, 3, 4].map(() => bucket.take(100_000))).toEqual([true, true, true, false]);
});

test('a bucket takes nothing where there is not enough', () => {
  const bucket = new Bucket(1, 10, 0);
  expect([bucket.take(0, 11), bucket.take(0, 10), bucket.take(0)]).toEqual([false, true, false]);
});

test('a clock that is set back does not empty or fill a bucket', () => {
  const bucket = new Bucket(1, 2, 10_000);
  bucket.take(10_000);
  expect([bucket.take(0), bucket.take(0), bucket.take(1_000)]).toEqual([true, false, true]);
});

test('addresses do not share a bucket, and one that never took is not empty', () => {
  const buckets = new Buckets(1, 1, 10);
  expect([buckets.take('a', 0), buckets.take('a', 0), buckets.take('b', 0)]).toEqual([true, false, true]);
  expect(['a', 'b', 'c'].map((address) => buckets.isEmpty(address, 0))).toEqual([true, true, false]);
});

test('the number of addresses is bounded: full buckets go first, then the oldest', () => {
  const buckets = new Buckets(1, 2, 2);
  for (const _ of [1, 2]) buckets.take('guesser', 0);
  buckets.take('early', 0);
  buckets.take('third', 1_000);
  expect(buckets.isEmpty('guesser', 1_000)).toBe(false);
  for (const address of ['x', 'y', 'z']) buckets.take(address, 1_000);
  expect(buckets.isEmpty('guesser', 1_000)).toBe(false);
});
