/** The icon of two voices and a heart, and the name. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 128 128" aria-hidden="true">
        <path
          className="wordmark-customer"
          d="M24 16h46a20 20 0 0 1 20 20v22a20 20 0 0 1-20 20H46L26 96V78h-2A20 20 0 0 1 4 58V36a20 20 0 0 1 20-20z"
        />
        <path
          className="wordmark-people"
          d="M58 44h46a20 20 0 0 1 20 20v20a20 20 0 0 1-20 20h-2v18l-20-18H58a20 20 0 0 1-20-20V64a20 20 0 0 1 20-20z"
        />
        <path
          className="wordmark-heart"
          d="M81 93c-9-6-16-11.500-16-19a9 9 0 0 1 16-5.500A9 9 0 0 1 97 74c0 7.500-7 13-16 19z"
        />
      </svg>
      <span>Sidekind</span>
    </span>
  );
}
