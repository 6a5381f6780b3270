/** Buttons, and links that look like them. One `main` act a page; `quiet` stands beside text. */
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

export type ButtonKind = "main" | "plain" | "quiet";

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind };

export function Button({ kind = "plain", type = "submit", className, ...rest }: ButtonProps) {
  return <button type={type} className={classNames("button", `button-${kind}`, className)} {...rest} />;
}

type LinkButtonProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  kind?: ButtonKind;
  to: string;
};

export function LinkButton({ kind = "plain", to, className, children, ...rest }: LinkButtonProps) {
  return (
    <a href={to} className={classNames("button", `button-${kind}`, className)} {...rest}>
      {children}
    </a>
  );
}
