/** What can go wrong with the helpdesk's API. Set by tests in the same process, never over HTTP. */
export interface BadDay {
  /** Every session counts as ended. */
  isSignedOut: boolean;
  /** The API answers 500. */
  isFailing: boolean;
  /** Milliseconds before each answer of the API. */
  slow: number;
  /** The API answers a page of HTML with status 200. */
  answersHtml: boolean;
  /** The account has no conversation log: 404. */
  hasNoLog: boolean;
  /** This agent may not see metrics: 403. */
  hidesMetrics: boolean;
}

export function goodDay(): BadDay {
  return {
    isSignedOut: false,
    isFailing: false,
    slow: 0,
    answersHtml: false,
    hasNoLog: false,
    hidesMetrics: false,
  };
}
