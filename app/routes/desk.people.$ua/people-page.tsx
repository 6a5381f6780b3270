/** The roster page: look for names, confirm what was found, correct each, add by hand. */
import { alikeNames } from "#app/domain/campaign/alike-names.ts";
import type { CasePerson } from "#app/domain/campaign/people.ts";
import type { PersonForm, PersonProblem } from "#app/domain/campaign/person-form.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField } from "#app/ui/problem.ts";
import { PersonEditor } from "./person-editor.tsx";
import { PersonLine } from "./person-line.tsx";

interface PeoplePageProps {
  uaNumber: string;
  people: CasePerson[];
  done: string | null;
  answer: { personId: string; form: PersonForm; problems: PersonProblem[] } | null;
}

export function PeoplePage({ uaNumber, people, done, answer }: PeoplePageProps) {
  const { t } = useText();
  const messages = (answer?.problems ?? []).map(({ field, code }) => ({
    field: `${answer?.personId}.${field}`,
    message: t(`people:problem.${code}`),
  }));
  const waiting = people.filter(isWaiting);
  const alike = (person: CasePerson) =>
    people.filter(({ id, name }) => id !== person.id && alikeNames(name, person.name));
  const errors = messageByField(messages);
  const editorOf = (person: CasePerson) => ({
    person,
    place: people.indexOf(person) + 1,
    others: people.filter(({ id }) => id !== person.id),
    typed: answer?.personId === person.id ? answer.form : null,
    errors,
  });
  return (
    <>
      <PageHead title={t("people:headline", { number: uaNumber })} lead={<p>{t("people:lead")}</p>} />
      <div className="stack">
        <Done done={done} />
        <ErrorSummary title={t("evidence:problems")} problems={messages} />
        <form method="post">
          <Button kind={people.length === 0 ? "main" : "plain"} name="intent" value="gather">
            {t("people:gather")}
          </Button>
        </form>
        {people.length === 0 && (
          <EmptyState title={t("people:empty")}>
            <p>{t("people:emptyHint")}</p>
          </EmptyState>
        )}
        {waiting.length > 0 && (
          <section className="desk-part">
            <h2>{t("people:waiting")}</h2>
            <p>{t("people:waitingLead")}</p>
            <form method="post">
              <ul className="people-waiting plain">
                {waiting.map((person) => (
                  <li key={person.id}>
                    <label className="choice">
                      <input
                        type="checkbox"
                        name="ticked"
                        value={person.id}
                        aria-label={t("people:tick", { name: person.name })}
                      />
                      <PersonLine person={person} alike={alike(person)} quotes />
                    </label>
                  </li>
                ))}
              </ul>
              <div className="desk-bar button-row">
                <Button kind="main" name="intent" value="confirm">
                  {t("people:confirmTicked")}
                </Button>
              </div>
            </form>
          </section>
        )}
        {people.length > 0 && (
          <section className="desk-part">
            <h2>{t("people:onRoster")}</h2>
            <ol className="people-rostered plain">
              {people.map((person) => (
                <li key={person.id} id={`person-${person.id}`}>
                  <PersonLine person={person} alike={alike(person)} />
                  <PersonEditor {...editorOf(person)} />
                </li>
              ))}
            </ol>
          </section>
        )}
        <AddForm typed={answer?.personId === "new" ? answer.form : {}} errors={errors} />
      </div>
    </>
  );
}

const isWaiting = ({ confirmed, statuses }: CasePerson): boolean =>
  !confirmed || statuses.some((status) => !status.confirmed);

function Done({ done }: { done: string | null }) {
  const { t, lang } = useText();
  if (done === "saved") return <Notice kind="done" title={t("people:saved")} />;
  const [, people, statuses] = /^gathered-(\d+)-(\d+)$/u.exec(done ?? "") ?? [];
  if (!people || !statuses) return null;
  const number = new Intl.NumberFormat(lang);
  const found = Number(people) + Number(statuses) > 0;
  const words = { people: number.format(Number(people)), statuses: number.format(Number(statuses)) };
  return <Notice kind="info" title={found ? t("people:gathered", words) : t("people:gatheredNothing")} />;
}

function AddForm({ typed, errors }: { typed: PersonForm; errors: Partial<Record<string, string>> }) {
  const { t } = useText();
  const field = (name: string) => ({
    name: `new.${name}`,
    defaultValue: typed[name] ?? "",
    error: errors[`new.${name}`],
  });
  return (
    <section className="desk-part">
      <h2>{t("people:add")}</h2>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="person" value="new" />
        <div className="evidence-fields">
          <TextField {...field("name")} label={t("people:name")} dir="auto" />
          <TextField {...field("pronouns")} label={t("people:pronouns")} optional />
        </div>
        <TextField
          {...field("note")}
          label={t("people:note")}
          hint={t("people:noteHint")}
          dir="auto"
          optional
        />
        <Button name="intent" value="add">
          {t("people:addSubmit")}
        </Button>
      </form>
    </section>
  );
}
