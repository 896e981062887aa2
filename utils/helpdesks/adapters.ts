import type { Adapter } from './adapter.ts';

/** Every helpdesk we know, in alphabetical order. */
export const ADAPTERS: readonly Adapter[] = [];

export function adapterOf(id: string): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.id === id);
}
