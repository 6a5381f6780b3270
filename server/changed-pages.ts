/** Which public pages may say something else after a form was sent. */

/**
 * A letter changes the pages of its case, and the lists that show its count. Anything else, such as what is done at
 * the desk, may change every page.
 */
export function changedBy(path: string): (address: string) => boolean {
  const [, slug = ""] = /^\/[^/]+\/ua\/([^/]+)\//i.exec(path) ?? [];
  // A form is taken however the number is written (072-24, 72.24); pages are kept under one spelling.
  if (!/^[1-9]\d{0,2}-\d{2}$/.test(slug)) return () => true;
  return (address) => address.includes(`/ua/${slug}/`) || /^\/[^/]+(\/archive)?\/?$/.test(address);
}
