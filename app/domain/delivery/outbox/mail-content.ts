/** What is sealed in an outbox row: everything a mail is made of but the official's address, which is not in it. */
import type { Letter } from "#app/domain/letter/letter.ts";
import type { PrintChoice } from "../print-choice.ts";

export type MailContent = ConfirmationMail | LetterMail | MailToOneself;

/** The mail with the code; its words are ours alone, so that it cannot carry anybody's message to a stranger. */
export interface ConfirmationMail {
  kind: "confirmation";
  to: string;
  subject: string;
  text: string;
}

/** A letter to an official. Its recipient is whoever the campaign names when it is sent. */
export interface LetterMail {
  kind: "letter";
  /** The supporter's name, or "". */
  name: string;
  /** The supporter's own address, if they chose that answers go to them; else the office's. */
  replyTo: string | null;
  letter: Letter;
  /** With the letter as PDF as well. */
  attachPdf: boolean;
  /** Of a demonstration: it never reaches a real official. */
  demonstration: boolean;
  print: PrintChoice;
}

/** The letters as PDF, to the person who wrote them. */
export interface MailToOneself {
  kind: "to-oneself";
  to: string;
  subject: string;
  text: string;
  letters: Letter[];
  print: PrintChoice;
}

/** A day's letters to one official in one mail. It is made of LetterMails when it is sent, and sealed nowhere. */
export interface DigestMail {
  kind: "digest";
  subject: string;
  text: string;
  /** Of subject and text. */
  language: string;
  uaNumber: string;
  demonstration: boolean;
  /** In the PDF. */
  letters: Letter[];
  print: PrintChoice;
}

/** What goes out as one mail. */
export type OutgoingContent = MailContent | DigestMail;
