/** The roster of a case: who was found in its documents, who is public, and what is said of each. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { gatherPeople } from "#app/domain/campaign/gather-people.server.ts";
import { listPeople } from "#app/domain/campaign/people-store.server.ts";
import { type PersonForm, type PersonProblem, readPersonForm } from "#app/domain/campaign/person-form.ts";
import {
  addPerson,
  confirmPeople,
  deletePerson,
  mergePeople,
  savePerson,
} from "#app/domain/campaign/roster.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { PeoplePage } from "./people-page.tsx";

export const meta = deskTitle((t) => t("people:title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const uaNumber = await caseOf(context.db, params.ua);
  const { searchParams } = new URL(request.url);
  return { uaNumber, people: await listPeople(context.db, uaNumber), done: searchParams.get("done") };
}

/** What was typed, where it could not be kept. */
interface Answer {
  /** "new" for the form that adds somebody. */
  personId: string;
  form: PersonForm;
  problems: PersonProblem[];
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const { db } = context;
  const now = context.now();
  const uaNumber = await caseOf(db, params.ua);
  const posted = await request.formData();
  const intent = posted.get("intent");
  const id = String(posted.get("person") ?? "");
  const form = fieldsOf(posted, id);
  const done = (what: string, place = "") =>
    redirect(`/desk/people/${uaSlug(uaNumber)}?done=${what}${place}`);

  if (intent === "gather") {
    const { people, statuses } = await gatherPeople(db, now, actor, uaNumber);
    return done(`gathered-${people}-${statuses}`);
  }
  if (intent === "confirm") {
    await confirmPeople(db, now, actor, uaNumber, posted.getAll("ticked").map(String));
    return done("saved");
  }
  if (intent === "merge") {
    await mergePeople(db, now, actor, { uaNumber, id, into: form.into ?? "" });
    return done("saved");
  }
  if (intent === "delete") {
    await deletePerson(db, now, actor, { uaNumber, id });
    return done("saved");
  }
  const reading = readPersonForm(form);
  if (!reading.ok) {
    return data<Answer>({ personId: id, form, problems: reading.problems }, { status: 422 });
  }
  if (intent === "add") {
    const added = await addPerson(db, now, actor, uaNumber, reading.review);
    return done("saved", `#person-${added}`);
  }
  if (!(await savePerson(db, now, actor, { uaNumber, id, review: reading.review }))) {
    throw data(null, { status: 404 });
  }
  return done("saved", `#person-${id}`);
}

/** The page has a form for each person; their fields begin with the person's id. */
const fieldsOf = (posted: FormData, id: string): PersonForm =>
  Object.fromEntries(
    [...posted].flatMap(([name, value]) =>
      name.startsWith(`${id}.`) ? [[name.slice(id.length + 1), String(value)]] : [],
    ),
  );

/** The number in the address; 404 where no campaign has it. */
async function caseOf(db: LoaderFunctionArgs["context"]["db"], written: string | undefined): Promise<string> {
  const uaNumber = parseUaNumber(written ?? "");
  const known =
    uaNumber &&
    (await db.selectFrom("campaigns").select("id").where("ua_number", "=", uaNumber).executeTakeFirst());
  if (!uaNumber || !known) throw data(null, { status: 404 });
  return uaNumber;
}

export default function People() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  return <PeoplePage {...loaded} answer={answer ?? null} done={answer ? null : loaded.done} />;
}
