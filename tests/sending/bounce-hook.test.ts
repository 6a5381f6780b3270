/** POST /hooks/bounce as the server hands it on: no origin and no form are asked of it, and nothing else gets the same. */
import { createHmac } from "node:crypto";
import { expect, it, onTestFinished } from "vitest";
import { startSite } from "../../scripts/running-site.ts";

const SECRET = "a secret that the mail provider shares";

it("is the only address that programs may post to, and only with a signature", async () => {
  const site = await startSite({ BOUNCE_WEBHOOK_SECRET: SECRET });
  onTestFinished(async () => void (await site.stop()));
  const body = JSON.stringify({ at: new Date().toISOString(), message_id: `<${"a".repeat(22)}@localhost>` });
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  const signed = { "Content-Type": "application/json", "Amparo-Signature": signature };
  const post = async (path: string, headers: Record<string, string>) => {
    const answer = await fetch(site.url + path, { method: "POST", headers, body });
    return answer.status;
  };
  expect(await post("/hooks/bounce", { ...signed, "Sec-Fetch-Site": "cross-site" })).toBe(200);
  expect(await post("/hooks/bounce", signed)).toBe(409);
  expect(await post("/hooks/bounce", { ...signed, "Amparo-Signature": "00" })).toBe(401);
  expect(await post("/hooks/bounce", { "Content-Type": "application/json" })).toBe(422);
  const crossSite = { ...signed, "Sec-Fetch-Site": "cross-site" };
  for (const path of ["/hooks/bounces", "/hooks/bounce/x", "/desk/mail", "/en/ua/900-26/1/report"]) {
    expect(await post(path, crossSite), path).toBe(403);
  }
  expect((await fetch(`${site.url}/hooks/bounce`)).status).toBe(405);
});
