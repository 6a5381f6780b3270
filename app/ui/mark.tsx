/** The mark: an opened envelope, which is also a house. *Amparo*: shelter. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false" className="mark">
      <path className="mark-line" d="M4 13 16 3l12 10v16H4Z" />
      <path className="mark-line" d="m4 13 12 9 12-9" />
      <path className="mark-line" d="m4 29 9-9.2M28 29l-9-9.2" />
    </svg>
  );
}
