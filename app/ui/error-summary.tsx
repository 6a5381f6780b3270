/** What kept a form from going through, on top of the page; each problem links to its field. */
import { useId } from "react";
import { fieldId } from "./fields.tsx";

export interface FormProblem {
  field: string;
  message: string;
}

export function ErrorSummary({ title, problems }: { title: string; problems: FormProblem[] }) {
  const titleId = useId();
  if (problems.length === 0) return null;
  return (
    <section className="error-summary" role="alert" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${fieldId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
