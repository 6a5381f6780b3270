/** A part of a page as its reader gets it, in a page language. */
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { textIn } from "#app/i18n/i18n.ts";
import { type PageLanguage, textDirection } from "#app/i18n/languages.ts";
import { TextContext } from "#app/i18n/text-context.tsx";

export function pageInWords(part: ReactElement, lang: PageLanguage = "en"): string {
  const text = { t: textIn(lang), lang, dir: textDirection(lang) };
  return renderToStaticMarkup(createElement(TextContext.Provider, { value: text }, part));
}
