/** A number that only grows while the process lives. */
export interface Counter {
  /** `values` in the order of the labels. */
  add(by: number, ...values: readonly string[]): void;
}

/** How often something fell into each of a few ranges, and the sum. */
export interface Histogram {
  /** Seconds. */
  observe(seconds: number, ...values: readonly string[]): void;
}

export interface Instrument {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}

/** One number of an instrument. `name` differs from the instrument's in the parts of a histogram. */
export interface Sample {
  readonly name: string;
  readonly labels: readonly (readonly [string, string])[];
  readonly value: number;
}

export interface Family extends Instrument {
  readonly type: "counter" | "gauge" | "histogram";
  samples(): readonly Sample[];
}

/**
 * Series of one instrument. Labels have few values that our code knows; should one ever have more, the rest are counted as `other`, so
 * that nothing from outside makes the page or the memory grow.
 */
const MOST_SERIES = 500;
const OTHER = "other";

/** Seconds: a relay takes some milliseconds, an outage of Discord's minutes. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

export class Registry {
  readonly families: Family[] = [];

  counter(name: string, help: string, labels: readonly string[] = []): Counter {
    const series = new Series(labels, () => ({ value: 0 }));
    const samples = () => series.all().map(([pairs, { value }]) => ({ name, labels: pairs, value }));
    this.families.push({ name, help, labels, type: "counter", samples });
    return {
      add(by, ...values) {
        series.of(values).value += by;
      },
    };
  }

  histogram(name: string, help: string, labels: readonly string[] = []): Histogram {
    const series = new Series(labels, () => ({ counts: BOUNDS.map(() => 0), count: 0, sum: 0 }));
    const samples = () =>
      series.all().flatMap(([pairs, { counts, count, sum }]) => {
        let below = 0;
        return [
          ...BOUNDS.map((bound, n) => {
            below += counts[n] ?? 0;
            return { name: `${name}_bucket`, labels: [...pairs, ["le", String(bound)] as const], value: below };
          }),
          { name: `${name}_bucket`, labels: [...pairs, ["le", "+Inf"] as const], value: count },
          { name: `${name}_sum`, labels: pairs, value: sum },
          { name: `${name}_count`, labels: pairs, value: count },
        ];
      });
    this.families.push({ name, help, labels, type: "histogram", samples });
    return {
      observe(seconds, ...values) {
        const one = series.of(values);
        const n = BOUNDS.findIndex((bound) => seconds <= bound);
        if (n >= 0) one.counts[n] = (one.counts[n] ?? 0) + 1;
        one.count += 1;
        one.sum += seconds;
      },
    };
  }

  /** Read when somebody looks. */
  read(type: "counter" | "gauge", name: string, help: string, look: () => number): void {
    this.readEach(name, help, [], () => [{ values: [], value: look() }], type);
  }

  /** The same with labels. What there is no more is not there any more. */
  readEach(
    name: string,
    help: string,
    labels: readonly string[],
    look: () => readonly { readonly values: readonly string[]; readonly value: number }[],
    type: "counter" | "gauge" = "gauge",
  ): void {
    const samples = () => look().map(({ values, value }) => ({ name, labels: pair(labels, values), value }));
    this.families.push({ name, help, labels, type, samples });
  }
}

const pair = (labels: readonly string[], values: readonly string[]) =>
  labels.map((label, n) => [label, values[n] ?? ""] as const);

/** The states of an instrument by the values of its labels. */
class Series<S> {
  readonly #labels: readonly string[];
  readonly #make: () => S;
  readonly #states = new Map<string, { readonly values: readonly string[]; readonly state: S }>();

  constructor(labels: readonly string[], make: () => S) {
    this.#labels = labels;
    this.#make = make;
    // One without labels is there from the beginning, as 0.
    if (labels.length === 0) this.of([]);
  }

  of(values: readonly string[]): S {
    const key = values.length === 1 ? (values[0] ?? "") : values.join("\n");
    const known = this.#states.get(key);
    if (known) return known.state;
    if (this.#states.size >= MOST_SERIES && !values.every((value) => value === OTHER)) {
      return this.of(this.#labels.map(() => OTHER));
    }
    const state = this.#make();
    this.#states.set(key, { values, state });
    return state;
  }

  all(): readonly (readonly [readonly (readonly [string, string])[], S])[] {
    return [...this.#states.values()].map(({ values, state }) => [pair(this.#labels, values), state]);
  }
}
