/** Which of an addressee's e-mail addresses may go into a header: plain ones, with nothing that ends or splits it. */
const PLAIN_ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

export const mailable = (addresses: string[]): string[] => [
  ...new Set(addresses.map((address) => address.trim()).filter((address) => PLAIN_ADDRESS.test(address))),
];
