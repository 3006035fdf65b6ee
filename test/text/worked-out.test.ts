import { expect, test } from 'vitest';
import { workedOutOnce } from '../../src/text/worked-out.ts';

test('a thing is asked about once, another of the same looks again', () => {
  const asked: number[][] = [];
  const sumOf = workedOutOnce((numbers: number[]) => {
    asked.push(numbers);
    return numbers.reduce((sum, each) => sum + each, 0);
  });
  const one = [1, 2];
  expect([sumOf(one), sumOf(one), sumOf([1, 2])]).toEqual([3, 3, 3]);
  expect(asked).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('no is an answer too', () => {
  let asked = 0;
  const isEven = workedOutOnce(({ value }: { value: number }) => {
    asked += 1;
    return value % 2 === 0;
  });
  const three = { value: 3 };
  expect([isEven(three), isEven(three)]).toEqual([false, false]);
  expect(asked).toBe(1);
});
