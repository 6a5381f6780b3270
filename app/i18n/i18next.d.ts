import "i18next";
import type campaign from "../../locales/en/campaign.json";
import type desk from "../../locales/en/desk.json";
import type events from "../../locales/en/events.json";
import type evidence from "../../locales/en/evidence.json";
import type importing from "../../locales/en/import.json";
import type mail from "../../locales/en/mail.json";
import type pack from "../../locales/en/pack.json";
import type paper from "../../locales/en/paper.json";
import type people from "../../locales/en/people.json";
import type post from "../../locales/en/post.json";
import type receipt from "../../locales/en/receipt.json";
import type report from "../../locales/en/report.json";
import type review from "../../locales/en/review.json";
import type send from "../../locales/en/send.json";
import type site from "../../locales/en/site.json";
import type write from "../../locales/en/write.json";

declare module "i18next" {
  /** English types the keys; tests/i18n compares every other language with it. */
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: {
      site: typeof site;
      campaign: typeof campaign;
      people: typeof people;
      evidence: typeof evidence;
      write: typeof write;
      paper: typeof paper;
      pack: typeof pack;
      post: typeof post;
      report: typeof report;
      events: typeof events;
      send: typeof send;
      receipt: typeof receipt;
      desk: typeof desk;
      mail: typeof mail;
      import: typeof importing;
      review: typeof review;
    };
    returnNull: false;
  }
}
