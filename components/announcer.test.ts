import { expect, test } from 'vitest';
import { Announcer, type Clock } from './announcer.ts';

function setUp() {
  let now = 0;
  let waiting: { at: number; act: () => void } | null = null;
  const clock: Clock = {
    now: () => now,
    after: (ms, act) => {
      waiting = { at: now + ms, act };
      return () => {
        waiting = null;
      };
    },
  };
  const said: string[] = [];
  const announcer = new Announcer((text) => said.push(text), 10_000);
  return {
    said,
    stop: () => announcer.stop(),
    announce: (text: string) => announcer.announce(text, clock),
    pass: (ms: number) => {
      now += ms;
      if (waiting === null || waiting.at > now) return;
      const { act } = waiting;
      waiting = null;
      act();
    },
  };
}

test('speaks at once where it was quiet, then at most every ten seconds and only the newest', () => {
  const { said, announce, pass } = setUp();
  announce('1 van 18');
  announce('2 van 18');
  pass(4_000);
  announce('3 van 18');
  expect(said).toEqual(['1 van 18']);
  pass(5_999);
  expect(said).toEqual(['1 van 18']);
  pass(1);
  expect(said).toEqual(['1 van 18', '3 van 18']);
  pass(10_000);
  announce('4 van 18');
  expect(said.at(-1)).toBe('4 van 18');
});

test('the same text is not said twice, and going back to it takes away what waited', () => {
  const { said, announce, pass } = setUp();
  announce('1 van 18');
  announce('2 van 18');
  announce('1 van 18');
  pass(20_000);
  expect(said).toEqual(['1 van 18']);
});

test('says nothing any more once stopped', () => {
  const { said, announce, pass, stop } = setUp();
  announce('1 van 18');
  announce('2 van 18');
  stop();
  pass(20_000);
  expect(said).toEqual(['1 van 18']);
});
