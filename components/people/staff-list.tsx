"use client";
import { CircleSlash, Ellipsis, Plus, ShieldCheck, UserRoundCheck } from "lucide-react";
import { type ReactNode, useState } from "react";
import { FactorRule } from "@/components/people/factor-rule";
import { LinkNote } from "@/components/people/link-note";
import { PasswordRequests, type RequestLine } from "@/components/people/password-requests";
import {
  AddPersonDialog,
  ChangePersonDialog,
  type DeskName,
  type PersonPlan,
} from "@/components/people/person-dialog";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { RefusedWords } from "@/components/ui/refused-words";
import type { Outcome } from "@/newsroom/outcome";
import { type PersonId, type Role, roleWords } from "@/newsroom/people";

export type StaffLine = {
  id: PersonId;
  name: string;
  email: string;
  role: Role;
  desks: string[];
  isSuspended: boolean;
  canSignIn: boolean;
  hasFactor: boolean;
  sessions: number;
  /** Stories that readers have under their name. */
  published: number;
  /** In words, in the newsroom's zone; null if never. */
  seen: { at: string; ago: string; full: string } | null;
};

/** What may be done with people. Each answers with what came of it; links are whole addresses. */
export type StaffActs = {
  add: (plan: PersonPlan) => Promise<Outcome<{ link: string; name: string }>>;
  change: (id: PersonId, plan: PersonPlan) => Promise<Outcome>;
  suspend: (id: PersonId, suspended: boolean) => Promise<Outcome>;
  endSessions: (id: PersonId) => Promise<Outcome>;
  newLink: (id: PersonId) => Promise<Outcome<{ link: string }>>;
  removeFactor: (id: PersonId) => Promise<Outcome>;
  putRequestAway: (id: PersonId) => Promise<Outcome>;
  setFactorRule: (roles: Role[]) => Promise<Outcome>;
};

type Asked = { kind: "add" } | { kind: "change"; person: StaffLine } | null;

/** Everybody of the newsroom, one line each, and what an administrator does with them. */
export function StaffList({
  staff,
  requests,
  factorRoles,
  desks,
  acts,
  confirmation,
}: {
  staff: readonly StaffLine[];
  requests: readonly RequestLine[];
  factorRoles: readonly Role[];
  desks: readonly DeskName[];
  acts: StaffActs;
  /** The dialog that asks whether it is still them, while it does. */
  confirmation: ReactNode;
}) {
  const [asked, setAsked] = useState<Asked>(null);
  const [link, setLink] = useState<{ name: string; link: string } | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [told, setTold] = useState("");

  async function run(act: Promise<Outcome>, done: string) {
    setWords(null);
    const outcome = await act;
    if ("words" in outcome) setWords(outcome.words);
    else setTold(done);
  }

  async function showNewLink({ id, name }: { id: PersonId; name: string }) {
    setWords(null);
    const outcome = await acts.newLink(id);
    if ("words" in outcome) setWords(outcome.words);
    else setLink({ name, link: outcome.answer.link });
  }

  return (
    <div className="mx-auto w-full max-w-5xl px-4 py-5 sm:px-6">
      <header className="mb-4 flex items-center gap-3">
        <h1 className="flex-1 text-xl font-semibold">People</h1>
        <Button look="primary" onClick={() => setAsked({ kind: "add" })}>
          <Plus aria-hidden className="size-4" />
          Add person
        </Button>
      </header>
      <p role="status" className="sr-only">
        {told}
      </p>
      {words && (
        <div className="mb-4">
          <RefusedWords words={words} />
        </div>
      )}
      {link && <LinkNote key={link.link} {...link} onDismiss={() => setLink(null)} />}
      <PasswordRequests
        requests={requests}
        onAnswer={({ person, name }) => showNewLink({ id: person, name })}
        onPutAway={({ person, name }) =>
          run(acts.putRequestAway(person), `The request of ${name} is put away.`)
        }
      />

      <table className="w-full border-collapse text-sm">
        <thead className="text-xs text-soft max-sm:sr-only">
          <tr className="border-b border-line text-start">
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              Name
            </th>
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              Role
            </th>
            <th scope="col" className="py-2 pe-3 text-start font-medium max-md:hidden">
              Desks
            </th>
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              Last seen
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              <span className="sr-only">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {staff.map((person) => (
            <StaffRow
              key={person.id}
              person={person}
              deskNames={desks.filter(({ id }) => person.desks.includes(id)).map((d) => d.name)}
              onChange={() => setAsked({ kind: "change", person })}
              onSuspend={(suspended) =>
                run(
                  acts.suspend(person.id, suspended),
                  `${person.name} is ${suspended ? "suspended" : "restored"}.`,
                )
              }
              onEndSessions={() =>
                run(acts.endSessions(person.id), `${person.name} is signed out everywhere.`)
              }
              onNewLink={() => showNewLink(person)}
              onRemoveFactor={() =>
                run(acts.removeFactor(person.id), `${person.name} has no second factor any more.`)
              }
            />
          ))}
        </tbody>
      </table>
      <FactorRule
        required={factorRoles}
        without={withoutFactor(staff)}
        onSave={acts.setFactorRule}
      />

      {asked === null && confirmation}
      {asked?.kind === "add" && (
        <AddPersonDialog
          desks={desks}
          onAdd={acts.add}
          onDone={(made) => {
            setAsked(null);
            setLink(made);
          }}
          onClose={() => setAsked(null)}
          beside={confirmation}
        />
      )}
      {asked?.kind === "change" && (
        <ChangePersonDialog
          person={asked.person}
          desks={desks}
          onChange={(plan) => acts.change(asked.person.id, plan)}
          onDone={() => {
            setAsked(null);
            setTold(`${asked.person.name} is changed.`);
          }}
          onClose={() => setAsked(null)}
          beside={confirmation}
        />
      )}
    </div>
  );
}

function withoutFactor(staff: readonly StaffLine[]): Record<Role, number> {
  const count = (role: Role) =>
    staff.filter((one) => one.role === role && one.canSignIn && !one.isSuspended && !one.hasFactor)
      .length;
  return {
    reporter: count("reporter"),
    editor: count("editor"),
    chief: count("chief"),
    admin: count("admin"),
  };
}

function StaffRow({
  person,
  deskNames,
  onChange,
  onSuspend,
  onEndSessions,
  onNewLink,
  onRemoveFactor,
}: {
  person: StaffLine;
  deskNames: readonly string[];
  onChange: () => void;
  onSuspend: (suspended: boolean) => void;
  onEndSessions: () => void;
  onNewLink: () => void;
  onRemoveFactor: () => void;
}) {
  return (
    <tr className="border-b border-line hover:bg-hover max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:py-2">
      <th
        scope="row"
        className="py-2 pe-3 text-start font-normal max-sm:w-full max-sm:flex-[1_0_60%] max-sm:py-0"
      >
        <span className="flex flex-wrap items-center gap-x-2">
          <b className="font-medium" dir="auto">
            {person.name}
          </b>
          <Standing person={person} />
        </span>
        <span className="block text-xs break-all text-soft">{person.email}</span>
      </th>
      <td className="py-2 pe-3 whitespace-nowrap max-sm:order-2 max-sm:py-0 max-sm:text-xs max-sm:text-soft">
        {roleWords[person.role]}
      </td>
      <td className="py-2 pe-3 text-soft max-md:hidden" dir="auto">
        {deskNames.join(", ") || "No desk"}
      </td>
      <td className="py-2 pe-3 whitespace-nowrap text-soft max-sm:order-3 max-sm:py-0 max-sm:text-xs">
        {person.seen ? (
          <time dateTime={person.seen.at} title={person.seen.full}>
            {person.seen.ago}
          </time>
        ) : (
          "Never"
        )}
      </td>
      <td className="py-1 text-end whitespace-nowrap max-sm:py-0">
        <span className="inline-flex items-center">
          <Button look="quiet" onClick={onChange} aria-label={`Change ${person.name}`}>
            Change
          </Button>
          <Menu
            trigger={
              <IconButton name={`More for ${person.name}`}>
                <Ellipsis aria-hidden className="size-4" />
              </IconButton>
            }
          >
            {!person.isSuspended && <MenuItem onClick={onNewLink}>New sign-in link</MenuItem>}
            {person.hasFactor && <MenuItem onClick={onRemoveFactor}>Remove second factor</MenuItem>}
            {person.sessions > 0 && <MenuItem onClick={onEndSessions}>End sessions</MenuItem>}
            <MenuItem onClick={() => onSuspend(!person.isSuspended)}>
              {person.isSuspended ? "Restore" : "Suspend"}
            </MenuItem>
          </Menu>
        </span>
      </td>
    </tr>
  );
}

function Standing({ person }: { person: StaffLine }) {
  if (person.isSuspended)
    return (
      <span className="inline-flex items-center gap-1 text-xs text-withdrawn">
        <CircleSlash aria-hidden className="size-3.5" />
        Suspended
      </span>
    );
  if (!person.canSignIn)
    return (
      <span className="inline-flex items-center gap-1 text-xs text-review">
        <UserRoundCheck aria-hidden className="size-3.5" />
        Invited
      </span>
    );
  if (person.hasFactor)
    return (
      <span className="inline-flex items-center gap-1 text-xs text-soft">
        <ShieldCheck aria-hidden className="size-3.5" />
        Second factor
      </span>
    );
  return null;
}
