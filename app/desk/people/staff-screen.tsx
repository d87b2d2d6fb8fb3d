"use client";
import { askInWords } from "@/app/desk/ask-in-words";
import { useConfirmation } from "@/app/desk/use-confirmation";
import { useRefreshed } from "@/app/desk/use-refreshed";
import type { ProofAsked } from "@/components/people/confirm-dialog";
import type { RequestLine } from "@/components/people/password-requests";
import type { DeskName } from "@/components/people/person-dialog";
import { type StaffActs, type StaffLine, StaffList } from "@/components/people/staff-list";
import type { Outcome } from "@/newsroom/outcome";
import type { Role } from "@/newsroom/people";

export function StaffScreen({
  staff,
  requests,
  factorRoles,
  desks,
  siteUrl,
  proof,
}: {
  staff: readonly StaffLine[];
  requests: readonly RequestLine[];
  factorRoles: readonly Role[];
  desks: readonly DeskName[];
  siteUrl: string;
  proof: ProofAsked;
}) {
  const whole = (path: string) => new URL(path, siteUrl).href;
  const refreshed = useRefreshed();
  const { confirming, confirmation } = useConfirmation(proof);

  async function changing<Answer>(ask: () => Promise<Outcome<Answer>>): Promise<Outcome<Answer>> {
    const outcome = await confirming(ask);
    if ("answer" in outcome) await refreshed();
    return outcome;
  }

  const acts: StaffActs = {
    add: async (plan) => {
      const made = await changing(() => askInWords<{ link: string }>("POST", "/api/people", plan));
      return "words" in made
        ? made
        : { answer: { name: plan.name, link: whole(made.answer.link) } };
    },
    change: (id, plan) => changing(() => askInWords("PATCH", `/api/people/${id}`, plan)),
    suspend: (id, suspended) =>
      changing(() => askInWords("PUT", `/api/people/${id}/suspension`, { suspended })),
    endSessions: (id) => changing(() => askInWords("DELETE", `/api/people/${id}/sessions`)),
    newLink: async (id) => {
      const made = await changing(() =>
        askInWords<{ link: string }>("POST", `/api/people/${id}/links`),
      );
      return "words" in made ? made : { answer: { link: whole(made.answer.link) } };
    },
    removeFactor: (id) => changing(() => askInWords("DELETE", `/api/people/${id}/factor`)),
    putRequestAway: (id) =>
      changing(() => askInWords("DELETE", `/api/people/${id}/password-request`)),
    setFactorRule: (roles) =>
      changing(() => askInWords("PUT", "/api/people/factor-rule", { roles })),
  };
  return (
    <StaffList
      staff={staff}
      requests={requests}
      factorRoles={factorRoles}
      desks={desks}
      acts={acts}
      confirmation={confirmation}
    />
  );
}
