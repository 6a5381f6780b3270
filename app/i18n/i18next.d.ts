import "i18next";
import type campaign from "../../locales/en/campaign.json";
import type desk from "../../locales/en/desk.json";
import type report from "../../locales/en/report.json";
import type site from "../../locales/en/site.json";
import type write from "../../locales/en/write.json";

declare module "i18next" {
  /** English types the keys; tests/i18n compares every other language with it. */
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: {
      site: typeof site;
      campaign: typeof campaign;
      write: typeof write;
      report: typeof report;
      desk: typeof desk;
    };
    returnNull: false;
  }
}
