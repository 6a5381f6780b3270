/** An invented campaign for an invented person, in English or Arabic. */
import { type PublishedCampaign, UNCHECKED } from "#app/domain/campaign/campaign.ts";

const ENGLISH = {
  title: "Let Noor Haddad see a lawyer",
  summary:
    "Noor Haddad, a teacher, was taken from her home on 2 March. For ten weeks neither her family nor a lawyer has been allowed to see her, and no charge has been named.",
  country: "Republic of Ostria",
  name: "The Minister of Justice",
  address: ["1 Palace Square", "Port Avel", "Republic of Ostria"],
  salutation: "Dear Minister,",
};
const ARABIC = {
  title: "اسمحوا لنور حداد بمقابلة محامٍ",
  summary:
    "اقتيدت المعلّمة نور حداد من منزلها في 2 مارس. ومنذ عشرة أسابيع لم يُسمح لأسرتها ولا لمحامٍ بزيارتها، ولم توجَّه إليها أي تهمة.",
  country: "جمهورية أوستريا",
  name: "وزير العدل",
  address: ["1 ساحة القصر", "بورت أفيل", "جمهورية أوستريا"],
  salutation: "معالي الوزير،",
};

/** Open for three more weeks. */
export function noorsCampaign(lang: string, now: Date): PublishedCampaign {
  const words = lang === "ar" ? ARABIC : ENGLISH;
  return {
    id: "noor",
    uaNumber: "900/26",
    ordinal: 7,
    ordinalText: null,
    indexNumber: "OST 01/0900/2026",
    country: words.country,
    countryCode: null,
    documentLanguage: lang,
    issuedOn: null,
    deadlineOn: new Date(now.getTime() + 21 * 86_400_000).toISOString().slice(0, 10),
    preferredLanguages: ["en"],
    ownLanguageAllowed: true,
    namesAndPronouns: [],
    previousLinks: [],
    demonstration: true,
    publishedAt: now.toISOString(),
    opensAt: null,
    closedAt: null,
    withdrawnAt: null,
    outcome: null,
    outcomeOn: null,
    texts: [
      {
        lang,
        title: words.title,
        summary: words.summary,
        background: words.summary,
        afterDeadlineNote: null,
        riskNotice: null,
        ...UNCHECKED,
      },
    ],
    addressees: [
      {
        id: "minister",
        copy: false,
        kind: "target",
        name: words.name,
        office: null,
        addressLines: words.address,
        emails: ["minister@justice.example"],
        fax: [],
        phones: [],
        social: [],
        contactForm: null,
        salutation: words.salutation,
        inLanguages: [],
        section: null,
      },
    ],
    modelLetters: [],
    figures: [],
    people: [],
  };
}
