/** A note set apart from the text: information, something urgent, or something done. */
import { type ReactNode, useId } from "react";

export type NoticeKind = "info" | "urgent" | "done";

interface NoticeProps {
  kind: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
}

export function Notice({ kind, title, children }: NoticeProps) {
  const titleId = useId();
  return (
    <div role="note" className={`notice notice-${kind}`} aria-labelledby={title ? titleId : undefined}>
      {title && (
        <p className="notice-title" id={titleId}>
          {title}
        </p>
      )}
      {children}
    </div>
  );
}
