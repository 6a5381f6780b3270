/** Form fields: label above, hint below it, error beside the control and read out with it. */
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { useText } from "#app/i18n/text-context.tsx";
import { classNames } from "./class-names.ts";

/** Where an error summary's link for this field goes. */
export const fieldId = (name: string): string => `field-${name}`;

interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Says "optional" after the label: what is not marked is needed. */
  optional?: boolean;
}

type Control<Attributes> = FieldProps & Omit<Attributes, "name" | "id">;

export function TextField({
  name,
  label,
  hint,
  error,
  optional,
  ...rest
}: Control<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      <input type="text" className="control" {...wiring(name, hint, error)} {...rest} />
    </Field>
  );
}

export function TextAreaField({
  name,
  label,
  hint,
  error,
  optional,
  ...rest
}: Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      <textarea rows={6} className="control" {...wiring(name, hint, error)} {...rest} />
    </Field>
  );
}

export function SelectField({
  name,
  label,
  hint,
  error,
  optional,
  ...rest
}: Control<SelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      <select className="control" {...wiring(name, hint, error)} {...rest} />
    </Field>
  );
}

/** One box to tick, its label after it. */
export function CheckField({
  name,
  label,
  hint,
  error,
  ...rest
}: Control<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <div className={classNames("field field-check", error && "field-wrong")}>
      <label className="choice">
        <input type="checkbox" {...wiring(name, hint, error)} {...rest} />
        <span>{label}</span>
      </label>
      <HintAndError name={name} hint={hint} error={error} />
    </div>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}
type ChoiceFieldProps = FieldProps & { choices: Choice[]; defaultValue?: string };

/** One of several, all in sight: a fieldset of radio buttons. The summary's link goes to the first. */
export function ChoiceField({ name, label, hint, error, choices, defaultValue }: ChoiceFieldProps) {
  return (
    <fieldset
      className={classNames("field", error && "field-wrong")}
      aria-describedby={describedBy(name, hint, error)}
    >
      <legend className="field-label">{label}</legend>
      <HintAndError name={name} hint={hint} error={error} />
      {choices.map((choice, i) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            id={i === 0 ? fieldId(name) : undefined}
            value={choice.value}
            defaultChecked={choice.value === defaultValue}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="field-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Field({ name, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={classNames("field", error && "field-wrong")}>
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="field-optional"> {t("site:field.optional")}</span>}
      </label>
      <HintAndError name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

function HintAndError({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${fieldId(name)}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

const wiring = (name: string, hint: ReactNode, error: FieldProps["error"]) => ({
  name,
  id: fieldId(name),
  "aria-invalid": error ? true : undefined,
  "aria-describedby": describedBy(name, hint, error),
});

const describedBy = (name: string, hint: ReactNode, error: FieldProps["error"]): string | undefined =>
  [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(" ") || undefined;
