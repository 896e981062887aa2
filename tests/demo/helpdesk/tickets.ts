import { type DemoMessage, type DemoTicket, idOf, type Said, type Story } from './model.ts';
import { ODD_STORIES } from './tickets/odd-ones.ts';
import { ORDER_STORIES } from './tickets/orders.ts';
import { TECHNICAL_STORIES } from './tickets/technical.ts';

/** Every ticket of the demo, dated relative to `now`. */
export function demoTickets(now: Date): DemoTicket[] {
  return [...ORDER_STORIES, ...TECHNICAL_STORIES, ...ODD_STORIES]
    .toSorted((a, b) => a.id - b.id)
    .map((story) => told(story, now));
}

function told(story: Story, now: Date): DemoTicket {
  const { id, subject, from, assignee, cc = [], said } = story;
  return {
    id,
    subject,
    status: story.status ?? 'open',
    priority: story.priority ?? 'normal',
    channel: story.channel ?? 'email',
    tags: story.tags ?? [],
    requesterId: idOf(from),
    assigneeId: assignee === undefined ? null : idOf(assignee),
    collaboratorIds: cc.map(idOf),
    reopens: story.reopens ?? 0,
    assigneeStations: story.assignees ?? 0,
    groupStations: story.groups ?? 0,
    messages: said.map((one, index) => messageOf(one, id * 1000 + index, now)),
  };
}

function messageOf({ by, ago, text, html, kind, isChat }: Said, id: number, now: Date): DemoMessage {
  return {
    id,
    authorId: idOf(by),
    kind: kind ?? 'reply',
    isChat: isChat ?? false,
    at: before(now, ago),
    html: html ?? htmlOf(text ?? ''),
  };
}

/** Text as a helpdesk stores it: paragraphs, line breaks, everything else escaped. */
export function htmlOf(text: string): string {
  const paragraphs = escapeHtml(text).split(/\n{2,}/);
  return paragraphs.map((part) => `<p dir="auto">${part.replaceAll('\n', '<br>')}</p>`).join('\n');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const UNITS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 };

function before(now: Date, ago: string): string {
  const parts = [...ago.matchAll(/(\d+)([dhm])/g)];
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
  return seconds(new Date(now.getTime() - total));
}

/** RFC 3339 without fractions, as the documented answers have it. */
export function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
