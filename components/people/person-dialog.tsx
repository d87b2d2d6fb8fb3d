"use client";
import type { ReactNode } from "react";
import { Choice } from "@/components/ui/choice";
import { Choices } from "@/components/ui/choices";
import { DialogForm, textIn, textsIn } from "@/components/ui/dialog-form";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";
import { type Role, roles, roleWords } from "@/newsroom/people";

export type DeskName = { id: string; name: string };
export type PersonPlan = { name: string; email: string; role: Role; desks: string[] };

/** Asks who comes into the newsroom. */
export function AddPersonDialog<Answer>({
  desks,
  onAdd,
  onDone,
  onClose,
  beside,
}: {
  desks: readonly DeskName[];
  onAdd: (plan: PersonPlan) => Promise<Outcome<Answer>>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
  beside: ReactNode;
}) {
  return (
    <DialogForm
      title="Add person"
      button="Add person"
      onSubmit={(form) => onAdd(planIn(form))}
      onDone={onDone}
      onClose={onClose}
      beside={beside}
    >
      <NameAndEmail />
      <RoleAndDesks desks={desks} held="reporter" chosen={desks.length === 1 ? desks : []} />
    </DialogForm>
  );
}

/** Asks who a person is and what they may do. */
export function ChangePersonDialog<Answer>({
  person,
  desks,
  onChange,
  onDone,
  onClose,
  beside,
}: {
  person: {
    name: string;
    email: string;
    role: Role;
    desks: readonly string[];
    published: number;
  };
  desks: readonly DeskName[];
  onChange: (plan: PersonPlan) => Promise<Outcome<Answer>>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
  beside: ReactNode;
}) {
  return (
    <DialogForm
      title={`Change ${person.name}`}
      button="Save"
      onSubmit={(form) => onChange(planIn(form))}
      onDone={onDone}
      onClose={onClose}
      beside={beside}
    >
      <NameAndEmail person={person} />
      <RoleAndDesks
        desks={desks}
        held={person.role}
        chosen={desks.filter(({ id }) => person.desks.includes(id))}
      />
    </DialogForm>
  );
}

function NameAndEmail({ person }: { person?: { name: string; email: string; published: number } }) {
  return (
    <>
      <TextLine
        label="Name"
        name="name"
        defaultValue={person?.name}
        required
        maxLength={120}
        dir="auto"
        help={person ? saidOfNewName(person.published) : "As bylines have it."}
      />
      <TextLine
        label="Email"
        name="email"
        type="email"
        defaultValue={person?.email}
        required
        maxLength={320}
      />
    </>
  );
}

/** A byline is part of the text that was approved; the page of its author is not. */
function saidOfNewName(published: number): string {
  const stories =
    published === 0
      ? "No story is out under this name yet."
      : published === 1
        ? "The story that is out under the earlier name keeps it: its byline is part of the text that was approved."
        : `The ${published.toLocaleString("en")} stories that are out under the earlier name keep it: their bylines are part of the text that was approved.`;
  return `${stories} The author’s page takes a new name at once. To change a byline, edit the story and have it approved.`;
}

function RoleAndDesks({
  desks,
  held,
  chosen,
}: {
  desks: readonly DeskName[];
  held: Role;
  chosen: readonly DeskName[];
}) {
  return (
    <>
      <Choice label="Role" name="role" defaultValue={held}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleWords[one]}
          </option>
        ))}
      </Choice>
      <Choices
        legend="Desks"
        name="desk"
        options={desks.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen.map(({ id }) => id)}
        none="There are no desks yet. Make one in Settings."
      />
    </>
  );
}

function planIn(form: FormData): PersonPlan {
  const role = roles.find((one) => one === form.get("role")) ?? "reporter";
  return {
    name: textIn(form, "name"),
    email: textIn(form, "email"),
    role,
    desks: textsIn(form, "desk"),
  };
}
