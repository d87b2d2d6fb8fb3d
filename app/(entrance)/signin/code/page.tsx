import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { whoComesIn } from "@/app/session";
import { EntranceForm } from "@/components/entrance/entrance-form";
import { Field } from "@/components/entrance/field";
import { refusalIn, refusalWords } from "@/newsroom/refusals";
import { wayBack } from "@/newsroom/way-back";

export const metadata: Metadata = { title: "Your code" };

type Query = { next?: string | string[]; refused?: string | string[]; with?: string | string[] };

/** After the password, for those who have a second factor. */
export default async function CodePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const next = wayBack(query.next);
  if ((await whoComesIn())?.lacks !== "code") redirect(`/signin?${new URLSearchParams({ next })}`);
  const refused = refusalIn(query.refused);
  const isRecovery = query.with === "recovery";
  const other = new URLSearchParams({ next, with: isRecovery ? "app" : "recovery" });
  return (
    <>
      <h1 className="text-xl font-semibold">
        {isRecovery ? "Sign in with a recovery code" : "And your code"}
      </h1>
      <p className="mt-1 mb-6 text-base text-soft">
        {isRecovery
          ? "One of the codes that you kept when you set up your second factor. It works once."
          : "The six digits that your authenticator app shows now."}
      </p>
      <EntranceForm
        action="/api/sign-in/code"
        button="Sign in"
        refused={refused && refusalWords[refused]}
      >
        <Field
          label={isRecovery ? "Recovery code" : "Code"}
          name="code"
          required
          maxLength={40}
          autoFocus
          autoCapitalize="none"
          spellCheck={false}
          {...(isRecovery
            ? { autoComplete: "off" }
            : { autoComplete: "one-time-code", inputMode: "numeric" })}
        />
        <input type="hidden" name="with" value={isRecovery ? "recovery" : "app"} />
        <input type="hidden" name="next" value={next} />
      </EntranceForm>
      <p className="mt-5 flex flex-wrap justify-between gap-x-6 gap-y-2 text-base">
        <a href={`/signin/code?${other}`} className="underline underline-offset-4">
          {isRecovery ? "Use the app" : "Use a recovery code"}
        </a>
        <a
          href={`/signin?${new URLSearchParams({ next })}`}
          className="underline underline-offset-4"
        >
          Start again
        </a>
      </p>
    </>
  );
}
