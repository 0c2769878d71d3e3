import { describe, expect, test } from 'vitest';
import { decodeBase64 } from '../../../src/analysis/tagger/base64';
import { hashWord } from '../../../src/analysis/tagger/hash';
import { Tagger } from '../../../src/analysis/tagger/tagger';
import { readWeights } from '../../../src/analysis/tagger/weights';
import { type Sequence, trainCrf, type TrainingOptions } from '../../../training/crf';
import { packWeights } from '../../../training/pack';

/** Labels 0, 1 (begins) and 2 (goes on), which must stand behind 1 or 2. */
const options: TrainingOptions = {
  labels: 3,
  mayFollow: (before, label) => label !== 2 || (before !== null && before > 0),
  epochs: 20,
  dropout: 0,
  rate: 0.2,
  least: 1,
  seed: 1,
};

/** A sequence whose places have one feature each, and where each has one right label, or several. */
const sequence = (features: readonly number[], allowed: readonly (readonly number[])[]): Sequence => ({
  features: Uint32Array.from(features),
  offsets: Uint32Array.from([0, ...features.map((_, i) => i + 1)]),
  allowed: Uint32Array.from(allowed, (labels) => labels.reduce((mask, label) => mask | (1 << label), 0)),
  weight: 1,
});

const OF = 11;
const JAN = 22;
const TARNOW = 33;
const lessons = [
  sequence([OF, JAN, TARNOW], [[0], [1], [2]]),
  sequence([TARNOW, OF], [[1], [0]]),
  sequence([OF, OF, JAN], [[0], [0], [1]]),
];

function tag(tagger: Tagger, ...features: number[]): number[] {
  tagger.start(features.length);
  features.forEach((feature, place) => tagger.add(place, Uint32Array.of(feature), 1));
  return [...tagger.labels()];
}

describe('a trained tagger', () => {
  const packed = packWeights(trainCrf(lessons, options), lessons, 100);
  const tagger = new Tagger(readWeights(packed));

  test('labels what it learnt', () => {
    expect(tag(tagger, OF, JAN, TARNOW)).toEqual([0, 1, 2]);
    expect(tag(tagger, TARNOW, OF, JAN)).toEqual([1, 0, 1]);
  });

  test('labels sequences of any length, and what it never saw', () => {
    expect(tag(tagger)).toEqual([]);
    expect(tag(tagger, 99)).toHaveLength(1);
    const long = Array.from({ length: 6_000 }, (_, i) => [OF, JAN, TARNOW][i % 3]!);
    expect(tag(tagger, ...long).slice(-3)).toEqual([0, 1, 2]);
  });

  test('never lets a label follow one that it may not', () => {
    for (let seed = 1; seed < 200; seed++) {
      const labels = tag(
        tagger,
        ...Array.from({ length: 6 }, (_, i) => [OF, JAN, TARNOW, 99][(seed * (i + 3)) % 4]!),
      );
      labels.forEach((label, i) =>
        expect(options.mayFollow(i > 0 ? labels[i - 1]! : null, label)).toBe(true),
      );
    }
  });

  test('is the same bytes each time', () => {
    expect(packWeights(trainCrf(lessons, options), lessons, 100)).toEqual(packed);
  });

  test('keeps the features that matter most', () => {
    const one = readWeights(packWeights(trainCrf(lessons, options), lessons, 1));
    const features = one.places.filter((_, i) => i % one.width === 0);
    expect(features.filter((feature) => feature !== 0)).toHaveLength(1);
  });
});

test('where several labels are allowed, the other sequences decide', () => {
  const open = [
    ...lessons,
    sequence(
      [JAN, TARNOW],
      [
        [0, 1],
        [1, 2],
      ],
    ),
  ];
  const tagger = new Tagger(readWeights(packWeights(trainCrf(open, options), open, 100)));
  expect(tag(tagger, JAN, TARNOW)).toEqual([1, 2]);
});

test('no label is allowed: training says so', () => {
  expect(() => trainCrf([sequence([OF], [[2]])], options)).toThrow(RangeError);
});

test('weights that are cut short are refused', () => {
  const packed = packWeights(trainCrf(lessons, options), lessons, 100);
  expect(() => readWeights(packed.slice(0, -4))).toThrow(RangeError);
});

test('hashes are FNV-1a’s', () => {
  expect(hashWord('')).toBe(0x811c9dc5);
  expect(hashWord('foobar')).toBe(0xbf9cf968);
  expect(hashWord('xfoobarx', 1, 7)).toBe(0xbf9cf968);
});

test.each(['', 'M', 'Mi', 'Min', 'Minsk', 'Protokoll \u00ff'])('base64 of %j', (text) => {
  const bytes = Buffer.from(text, 'latin1');
  expect([...decodeBase64(bytes.toString('base64'))]).toEqual([...bytes]);
});
