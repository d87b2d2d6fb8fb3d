"use client";
import { useRouter } from "next/navigation";
import { askInWords } from "@/app/desk/ask-in-words";
import type { DeskName } from "@/components/people/person-dialog";
import { type StaffActs, type StaffLine, StaffList } from "@/components/people/staff-list";
import type { Outcome } from "@/newsroom/outcome";

export function StaffScreen({
  staff,
  desks,
  siteUrl,
}: {
  staff: readonly StaffLine[];
  desks: readonly DeskName[];
  siteUrl: string;
}) {
  const whole = (path: string) => new URL(path, siteUrl).href;
  const { refresh } = useRouter();

  async function changing<Answer>(asked: Promise<Outcome<Answer>>): Promise<Outcome<Answer>> {
    const outcome = await asked;
    if ("answer" in outcome) refresh();
    return outcome;
  }

  const acts: StaffActs = {
    add: async (plan) => {
      const made = await changing(askInWords<{ link: string }>("POST", "/api/people", plan));
      return "words" in made
        ? made
        : { answer: { name: plan.name, link: whole(made.answer.link) } };
    },
    change: (id, plan) => changing(askInWords("PATCH", `/api/people/${id}`, plan)),
    suspend: (id, suspended) =>
      changing(askInWords("PUT", `/api/people/${id}/suspension`, { suspended })),
    endSessions: (id) => changing(askInWords("DELETE", `/api/people/${id}/sessions`)),
    newLink: async (id) => {
      const made = await askInWords<{ link: string }>("POST", `/api/people/${id}/links`);
      return "words" in made ? made : { answer: { link: whole(made.answer.link) } };
    },
  };
  return <StaffList staff={staff} desks={desks} acts={acts} />;
}
