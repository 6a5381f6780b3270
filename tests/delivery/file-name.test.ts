import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition, letterFileName } from "#app/domain/delivery/file-name.ts";
import { letterFor } from "#tests/letter/campaigns.ts";

const nameFor = (addressee: string) => letterFileName([{ ...letterFor(), addressLines: [addressee] }], "pdf");

describe("the name of a saved letter", () => {
  it("tells the case and whom it goes to, never who wrote it", () => {
    expect(letterFileName([letterFor()], "eml")).toEqual({
      ascii: "UA-72-24-Larry-Devoe.eml",
      utf8: "UA 72-24 Larry Devoe.eml",
    });
  });
  it("keeps every script, and has a plain form for old programs", () => {
    expect(nameFor("Señora Ñúñez")).toEqual({
      ascii: "UA-72-24-Senora-Nunez.pdf",
      utf8: "UA 72-24 Señora Ñúñez.pdf",
    });
    expect(nameFor("وزير العدل")).toEqual({ ascii: "UA-72-24.pdf", utf8: "UA 72-24 وزير العدل.pdf" });
    expect(contentDisposition(nameFor("وزير"))).toBe(
      "attachment; filename=\"UA-72-24.pdf\"; filename*=UTF-8''UA%2072-24%20%D9%88%D8%B2%D9%8A%D8%B1.pdf",
    );
    expect(contentDisposition(nameFor("O’Neil (it's)"), "inline")).toMatch(/^inline; .*%28it%27s%29\.pdf$/u);
  });
  it("says in the supporter's language what is in it other than letters", () => {
    const letter = { ...letterFor(), addressLines: ["The Minister"] };
    expect(letterFileName([letter], "pdf", "étiquettes")).toEqual({
      ascii: "UA-72-24-The-Minister-etiquettes.pdf",
      utf8: "UA 72-24 The Minister étiquettes.pdf",
    });
  });
  it("is no path, no header and no other file, whatever the addressee is called", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(
        "../../etc/passwd",
        'a"; filename="b.exe',
        "x\r\nSet-Cookie: a=b",
        "\u202Efdp.exe",
        "CON",
        "....",
        "/\\:*?<>|",
      ),
    );
    fc.assert(
      fc.property(hostile, (addressee) => {
        const name = nameFor(addressee);
        expect(name.ascii).toMatch(/^UA-72-24[A-Za-z0-9.-]*\.pdf$/u);
        expect(name.utf8).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|\.\./u);
        expect(name.utf8).toMatch(/^UA 72-24.*\.pdf$/u);
        expect(contentDisposition(name)).toMatch(
          /^attachment; filename="[A-Za-z0-9.-]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/u,
        );
      }),
    );
  });
});
