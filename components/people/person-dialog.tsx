"use client";
import { Choice } from "@/components/ui/choice";
import { Choices } from "@/components/ui/choices";
import { DialogForm, textIn, textsIn } from "@/components/ui/dialog-form";
import { TextLine } from "@/components/ui/text-line";
import type { Outcome } from "@/newsroom/outcome";
import { type Role, roles, roleWords } from "@/newsroom/people";

export type DeskName = { id: string; name: string };
export type PersonPlan = { role: Role; desks: string[] };
export type NewPersonPlan = PersonPlan & { name: string; email: string };

/** Asks who comes into the newsroom. */
export function AddPersonDialog<Answer>({
  desks,
  onAdd,
  onDone,
  onClose,
}: {
  desks: readonly DeskName[];
  onAdd: (plan: NewPersonPlan) => Promise<Outcome<Answer>>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}) {
  return (
    <DialogForm
      title="Add person"
      button="Add person"
      onSubmit={(form) =>
        onAdd({ name: textIn(form, "name"), email: textIn(form, "email"), ...planIn(form) })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <TextLine label="Name" name="name" required maxLength={120} help="As bylines have it." />
      <TextLine label="Email" name="email" type="email" required maxLength={320} />
      <RoleAndDesks desks={desks} held="reporter" chosen={desks.length === 1 ? desks : []} />
    </DialogForm>
  );
}

/** Asks what a person may do. */
export function ChangePersonDialog<Answer>({
  person,
  desks,
  onChange,
  onDone,
  onClose,
}: {
  person: { name: string; role: Role; desks: readonly string[] };
  desks: readonly DeskName[];
  onChange: (plan: PersonPlan) => Promise<Outcome<Answer>>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}) {
  return (
    <DialogForm
      title={`Change ${person.name}`}
      button="Save"
      onSubmit={(form) => onChange(planIn(form))}
      onDone={onDone}
      onClose={onClose}
    >
      <RoleAndDesks
        desks={desks}
        held={person.role}
        chosen={desks.filter(({ id }) => person.desks.includes(id))}
      />
    </DialogForm>
  );
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
  return { role, desks: textsIn(form, "desk") };
}
