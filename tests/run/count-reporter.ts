import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Why tests were skipped, each reason once. */
  reasons: string[];
}

/** Writes how many tests passed, failed and were skipped to the file that `SIDEKIND_COUNTS` names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.SIDEKIND_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(count(modules, errors.length)));
  }
}

function count(modules: readonly TestModule[], errors: number): Counts {
  const counts: Counts = { passed: 0, failed: errors, skipped: 0, reasons: [] };
  const reasons = new Set<string>();
  for (const module of modules) {
    if (module.errors().length > 0) counts.failed += 1;
    // A hook that throws leaves its tests merely skipped.
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'pending') counts.failed += 1;
      else counts[result.state] += 1;
      if (result.state === 'skipped') reasons.add(result.note ?? `${test.fullName}: no reason given`);
    }
  }
  return { ...counts, reasons: [...reasons] };
}
