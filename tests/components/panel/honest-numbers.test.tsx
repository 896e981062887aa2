// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PanelProps } from '../../../components/sidebar/panel-props.ts';
import type { SurveySummary } from '../../../utils/org-api/contract/customer.ts';
import { customerRow, silentCustomer, survey } from '../../looks/builders.ts';
import { states } from '../../looks/states.ts';
import { card, panelText, show, stateNamed } from './show.tsx';

function withSurveys(...surveys: SurveySummary[]): PanelProps {
  return { ...stateNamed('usual'), customer: customerRow({ ...silentCustomer, surveys }) };
}

function asked(...surveys: SurveySummary[]): string {
  show(withSurveys(...surveys));
  return card('heard-and-asked') ?? '';
}

describe('few answers', () => {
  test('one answer is shown as that answer, with how many were asked', () => {
    const text = asked(survey('csat', 11, [1]));
    expect(text).toContain('CSAT 1 of 5, 3 Nov');
    expect(text).toContain('1 of 11 asked answered');
    expect(text).toContain('One answer is not a score.');
  });

  test('two answers are not a score', () => {
    const text = asked(survey('csat', 11, [1, 4]));
    expect(text).toContain('Two answers are not a score.');
    expect(text).not.toMatch(/%/);
  });

  test('four answers give no figure, five do', () => {
    expect(asked(survey('csat', 9, [5, 5, 5, 5]))).not.toMatch(/%|sure/);
    expect(asked(survey('csat', 9, [5, 5, 5, 5, 5]))).toMatch(/CSAT 100 %/);
  });

  test('nine answers give no NPS, ten do', () => {
    const nine = asked(survey('nps', 20, Array(9).fill(10)));
    expect(nine).toContain('NPS 10 of 10');
    expect(nine).toContain('Nine answers are not a score.');
    expect(nine).not.toMatch(/sure/);
    expect(asked(survey('nps', 20, Array(10).fill(10)))).toMatch(/NPS \+100 95 % sure between/);
  });

  test('nobody answered: the number asked stands there, and no score', () => {
    const text = asked(survey('csat', 7, []));
    expect(text).toContain('CSAT: 7 asked, no answer');
    expect(text).toContain('NPS not asked yet');
  });

  test('answers without a number asked say that it is not known', () => {
    expect(asked({ ...survey('csat', 0, [5, 4]) })).toContain('2 answers; how many were asked is not known');
  });
});

describe('a figure', () => {
  test('comes with its answers, number asked, response rate and interval', () => {
    expect(asked(survey('csat', 12, [5, 5, 4, 5, 5, 2, 5]))).toContain(
      'CSAT 86 % 95 % sure between 49 and 97 7 of 12 asked answered (58 %) Latest: 5 of 5, 3 Nov',
    );
  });

  test('never stands anywhere on the panel without its interval', () => {
    for (const state of Object.values(states)) {
      show(state);
      const figures = panelText().match(/(CSAT|CES) \d+ %|NPS [+-]?\d+(?! of)/g) ?? [];
      const intervals = panelText().match(/95 % sure between/g) ?? [];
      expect(intervals.length).toBe(figures.length);
    }
  });
});

describe('a reading', () => {
  test('says in words how sure it is, or who said so, wherever there is one', () => {
    for (const state of Object.values(states)) {
      if (state.reading?.now === undefined || state.ticket === undefined || state.layout.isCollapsed)
        continue;
      show(state);
      expect(card('ticket')).toMatch(/\b(Sure|Fairly sure|Not very sure|You said so)\b/);
    }
  });

  test('has no percentage and no score', () => {
    for (const state of Object.values(states)) {
      show(state);
      expect(card('ticket') ?? '').not.toMatch(/%|confiden|score/i);
    }
  });

  test('says with an unhappy opening message how little it tells', () => {
    show(stateNamed('lone-opening-and-figures'));
    expect(card('ticket')).toContain('A first message is mostly about a problem');
    show(stateNamed('usual'));
    expect(card('ticket')).not.toContain('A first message');
  });

  test('marks the words that counted, and lists them with their direction', () => {
    show(stateNamed('still-angry'));
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['third time', 'charged twice', 'nobody answers']);
    expect(card('ticket')).toContain('third time sounds unhappy, and counted most');
    expect(card('ticket')).toContain('Only Maria Fernández’s own messages are read');
  });
});
