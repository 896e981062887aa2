import type { Adapter } from './adapter.ts';
import { requestTracker } from './request-tracker.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk we know, in alphabetical order. */
export const ADAPTERS: readonly Adapter[] = [requestTracker, zendesk];

export function adapterOf(id: string): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.id === id);
}
