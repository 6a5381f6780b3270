/** The page's own address with a place on it: a new row is in sight after the page comes back. */
import { useLocation } from "@remix-run/react";

export function useActionAt(): (place: string) => string {
  const { pathname, search } = useLocation();
  return (place) => `${pathname}${search}#${place}`;
}
