/** A rendered answer of the site, as bytes: what the page cache keeps and what is written to the socket. */

export interface Page {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
}

export const headerOf = (page: Page, name: string): string | undefined =>
  page.headers.find(([key]) => key === name)?.[1];
