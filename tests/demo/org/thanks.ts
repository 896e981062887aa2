import type { MEMBERS } from '../cast.ts';

export type Login = (typeof MEMBERS)[number]['login'];

/** The core values of the demo org, by a short name for use in its data. */
export const CORE_VALUES = {
  patience: { name: 'Patience', description: 'We take the time that people need, also when they shout.' },
  own: { name: 'Own it', description: 'Whoever sees it first stays with it until it is done.' },
  kindness: { name: 'Human kindness', description: 'There is a person at both ends of every ticket.' },
  curiosity: { name: 'Curiosity', description: 'We ask why once more than we have to.' },
  crew: { name: 'One crew', description: 'Nobody rows alone, and nobody is left on the pier.' },
} as const;

export interface Thanks {
  /** Days before the time of seeding. */
  ago: number;
  from: Login | { customer: string };
  to: readonly Login[];
  values: readonly (keyof typeof CORE_VALUES)[];
  visibility: 'private' | 'team' | 'org';
  message: string;
  quote?: { text: string; by: string | null };
  /** Number of a ticket in the demo helpdesk. */
  ticket?: string;
}

/** Puts down one thanks in a line. */
export const thanks = (
  ago: number,
  from: Thanks['from'],
  to: Thanks['to'],
  values: Thanks['values'],
  visibility: Thanks['visibility'],
  message: string,
  quote?: Thanks['quote'],
): Thanks => ({ ago, from, to, values, visibility, message, ...(quote && { quote }) });
