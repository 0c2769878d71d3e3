/** A sequence to learn from: at each place the features that it has and the labels that it may bear. */
export interface Sequence {
  /** The features of all places, one place after the other. */
  features: Uint32Array;
  /** Where each place's features begin; behind the last, where they end. */
  offsets: Uint32Array;
  /** Bit n: label n is right. */
  allowed: Uint32Array;
  /** How much the sequence counts. */
  weight: number;
}

export interface Trained {
  labels: number;
  /** The features, in the order of their first appearance. */
  features: Uint32Array;
  /** A row for each feature, of one weight for each label. */
  rows: Float32Array;
  /** From label (row; the last: from the start) to label (column); −∞ where none may be. */
  transitions: Float64Array;
}

export interface TrainingOptions {
  labels: number;
  mayFollow: (before: number | null, label: number) => boolean;
  epochs: number;
  /** The share of features that is left out at random each time, so that no one of them carries all. */
  dropout: number;
  /** Step size. */
  rate: number;
  /** A feature seen fewer times is left out. */
  least: number;
  seed: number;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum & Pereira, ICML 2001) by stochastic gradient descent with a
 * step for each weight by its history (AdaGrad: Duchi, Hazan & Singer, JMLR 2011), features dropped at random (Hinton
 * et al. 2012), weights averaged over the second half of the passes. Where several labels are allowed, their sum
 * is raised (Tsuboi et al., COLING 2008), so that a coarser guideline teaches what it knows and no more. The same
 * sequences and options give the same weights.
 */
export function trainCrf(sequences: readonly Sequence[], options: TrainingOptions): Trained {
  return new Training(sequences, options).run();
}

/** Logarithm of nothing, but one that sums. */
const NOTHING = -1e9;
/** Smaller gradients change nothing. */
const NO_GRADIENT = 1e-5;
const MARGINAL_FLOOR = -30;

class Training {
  private readonly features: Uint32Array;
  /** The row of each feature of each sequence; −1 where it is too rare. */
  private readonly ids: Int32Array[];
  private readonly rows: Float32Array;
  private readonly rowHistory: Float32Array;
  private readonly transitions: Float64Array;
  private readonly transitionHistory: Float64Array;
  private readonly scores: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly gradient: Float64Array;
  private readonly transitionGradient: Float64Array;
  private readonly sums: Float64Array;
  private readonly random: () => number;

  constructor(
    private readonly sequences: readonly Sequence[],
    private readonly options: TrainingOptions,
  ) {
    const { labels } = options;
    const index = new FeatureIndex(sequences, options.least);
    this.features = index.features;
    this.ids = sequences.map(({ features }) => Int32Array.from(features, (feature) => index.of(feature)));
    this.rows = new Float32Array(this.features.length * labels);
    this.rowHistory = new Float32Array(this.rows.length).fill(1e-6);
    this.transitions = new Float64Array((labels + 1) * labels);
    this.transitionHistory = new Float64Array(this.transitions.length).fill(1e-6);
    for (let before = 0; before <= labels; before++)
      for (let label = 0; label < labels; label++)
        if (!options.mayFollow(before === labels ? null : before, label))
          this.transitions[before * labels + label] = NOTHING;
    const longest = Math.max(1, ...sequences.map(({ allowed }) => allowed.length));
    this.scores = new Float64Array(longest * labels);
    this.forward = new Float64Array(longest * labels);
    this.backward = new Float64Array(longest * labels);
    this.gradient = new Float64Array(longest * labels);
    this.transitionGradient = new Float64Array(this.transitions.length);
    this.sums = new Float64Array(labels);
    this.random = randomFrom(options.seed);
  }

  run(): Trained {
    const { epochs, labels } = this.options;
    const order = Int32Array.from(this.sequences.keys());
    const meanRows = new Float32Array(this.rows.length);
    const meanTransitions = new Float64Array(this.transitions.length);
    const averagedFrom = Math.floor(epochs / 2);
    const share = 1 / (epochs - averagedFrom);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, this.random);
      for (const sequence of order) this.learn(sequence);
      if (epoch < averagedFrom) continue;
      for (let i = 0; i < meanRows.length; i++) meanRows[i]! += share * this.rows[i]!;
      for (let i = 0; i < meanTransitions.length; i++) meanTransitions[i]! += share * this.transitions[i]!;
    }
    return {
      labels,
      features: this.features,
      rows: meanRows,
      transitions: meanTransitions.map((weight) => (weight <= NOTHING / 2 ? -Infinity : weight)),
    };
  }

  private learn(which: number): void {
    const { weight, allowed } = this.sequences[which]!;
    const ids = this.dropped(this.ids[which]!);
    const { offsets } = this.sequences[which]!;
    this.score(ids, offsets);
    this.gradient.fill(0, 0, allowed.length * this.options.labels);
    this.transitionGradient.fill(0);
    this.accumulate(allowed.length, null, 1);
    this.accumulate(allowed.length, allowed, -1);
    this.step(ids, offsets, weight);
  }

  private dropped(ids: Int32Array): Int32Array {
    const { dropout } = this.options;
    return ids.map((id) => (this.random() < dropout ? -1 : id));
  }

  private score(ids: Int32Array, offsets: Uint32Array): void {
    const { labels } = this.options;
    const { scores, rows } = this;
    for (let place = 0; place + 1 < offsets.length; place++) {
      const at = place * labels;
      scores.fill(0, at, at + labels);
      for (let k = offsets[place]!; k < offsets[place + 1]!; k++) {
        const row = ids[k]! * labels;
        if (row >= 0) for (let label = 0; label < labels; label++) scores[at + label]! += rows[row + label]!;
      }
    }
  }

  /** Adds the expected counts of labels and transitions, times a sign, by the forward-backward algorithm. */
  private accumulate(length: number, allowed: Uint32Array | null, sign: number): void {
    const { labels } = this.options;
    const { scores, forward, backward, transitions, gradient, transitionGradient, sums } = this;
    const may = (place: number, label: number): boolean =>
      allowed === null || ((allowed[place]! >>> label) & 1) === 1;
    const start = labels * labels;
    for (let label = 0; label < labels; label++)
      forward[label] = may(0, label) ? Math.max(NOTHING, transitions[start + label]! + scores[label]!) : NOTHING; // prettier-ignore
    for (let place = 1; place < length; place++)
      for (let label = 0; label < labels; label++) {
        const at = place * labels + label;
        if (!may(place, label)) {
          forward[at] = NOTHING;
          continue;
        }
        for (let before = 0; before < labels; before++)
          sums[before] = forward[at - label - labels + before]! + transitions[before * labels + label]!;
        forward[at] = Math.max(NOTHING, logSum(sums) + scores[at]!);
      }
    const last = (length - 1) * labels;
    const total = logSum(forward.subarray(last, last + labels));
    if (total <= NOTHING / 2) throw new RangeError('No sequence of labels is allowed.');
    backward.fill(0, last, last + labels);
    for (let place = length - 2; place >= 0; place--)
      for (let before = 0; before < labels; before++) {
        const next = (place + 1) * labels;
        for (let label = 0; label < labels; label++)
          sums[label] = may(place + 1, label)
            ? transitions[before * labels + label]! + scores[next + label]! + backward[next + label]!
            : NOTHING;
        backward[place * labels + before] = logSum(sums);
      }
    for (let i = 0; i < length * labels; i++) {
      const marginal = forward[i]! + backward[i]! - total;
      if (marginal > MARGINAL_FLOOR) gradient[i]! += sign * Math.exp(marginal);
    }
    for (let label = 0; label < labels; label++) {
      const marginal = forward[label]! + backward[label]! - total;
      if (marginal > MARGINAL_FLOOR) transitionGradient[start + label]! += sign * Math.exp(marginal);
    }
    for (let place = 1; place < length; place++)
      for (let before = 0; before < labels; before++) {
        const left = forward[(place - 1) * labels + before]! - total;
        if (left <= NOTHING / 2) continue;
        for (let label = 0; label < labels; label++) {
          const at = place * labels + label;
          if (!may(place, label)) continue;
          const marginal = left + transitions[before * labels + label]! + scores[at]! + backward[at]!;
          if (marginal > MARGINAL_FLOOR)
            transitionGradient[before * labels + label]! += sign * Math.exp(marginal);
        }
      }
  }

  private step(ids: Int32Array, offsets: Uint32Array, weight: number): void {
    const { labels, rate } = this.options;
    const { gradient, rows, rowHistory, transitions, transitionGradient, transitionHistory } = this;
    for (let place = 0; place + 1 < offsets.length; place++) {
      const at = place * labels;
      let size = 0;
      for (let label = 0; label < labels; label++) size += Math.abs(gradient[at + label]!);
      if (size < NO_GRADIENT * labels) continue;
      for (let k = offsets[place]!; k < offsets[place + 1]!; k++) {
        const row = ids[k]! * labels;
        if (row < 0) continue;
        for (let label = 0; label < labels; label++) {
          const slope = gradient[at + label]! * weight;
          if (Math.abs(slope) < NO_GRADIENT) continue;
          const history = (rowHistory[row + label]! += slope * slope);
          rows[row + label]! -= (rate * slope) / Math.sqrt(history);
        }
      }
    }
    for (let i = 0; i < transitions.length; i++) {
      const slope = transitionGradient[i]! * weight;
      if (slope === 0 || transitions[i]! <= NOTHING / 2) continue;
      const history = (transitionHistory[i]! += slope * slope);
      transitions[i]! -= (rate * slope) / Math.sqrt(history);
    }
  }
}

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  if (most <= NOTHING / 2) return NOTHING;
  let sum = 0;
  for (const value of values) if (value > most + MARGINAL_FLOOR) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Numbers the features that are seen often enough; open addressing, since there are tens of millions to look up. */
class FeatureIndex {
  readonly features: Uint32Array;
  private readonly keys: Uint32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(sequences: readonly Sequence[], least: number) {
    let all = 0;
    for (const { features } of sequences) all += features.length;
    let places = 1 << 12;
    while (places < all) places *= 2;
    this.mask = places - 1;
    this.keys = new Uint32Array(places);
    this.rows = new Int32Array(places).fill(-1);
    const counts = new Uint32Array(places);
    const order: number[] = [];
    for (const { features } of sequences)
      for (const feature of features) {
        // 0 marks a free place in the packed weights.
        if (feature === 0) continue;
        const place = this.place(feature);
        this.keys[place] = feature;
        const count = (counts[place] ?? 0) + 1;
        counts[place] = count;
        if (count === least) order.push(place);
      }
    this.features = Uint32Array.from(order, (place) => this.keys[place]!);
    order.forEach((place, row) => (this.rows[place] = row));
  }

  of(feature: number): number {
    return this.rows[this.place(feature)]!;
  }

  private place(feature: number): number {
    let place = feature & this.mask;
    while (this.keys[place] !== feature && this.keys[place] !== 0) place = (place + 1) & this.mask;
    return place;
  }
}

/** Mulberry32 (Ettinger): numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher and Yates. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
}
