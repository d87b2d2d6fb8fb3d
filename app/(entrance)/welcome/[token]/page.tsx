import type { Metadata } from "next";
import { EntranceForm } from "@/components/entrance/entrance-form";
import { Field } from "@/components/entrance/field";
import { buttonLook } from "@/components/ui/button";
import { openWelcome } from "@/db/one-time-links";
import { longestPassword, shortestPassword } from "@/newsroom/passwords";
import { isRefusal, refusalIn, refusalWords } from "@/newsroom/refusals";

export const metadata: Metadata = { title: "Welcome" };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ refused?: string | string[] }>;
};

export default async function WelcomePage({ params, searchParams }: Props) {
  const { token } = await params;
  const welcome = await openWelcome(token);
  if (isRefusal(welcome)) return <SpentLink />;
  const refused = refusalIn((await searchParams).refused);
  const isFirst = welcome.purpose === "first-admin";
  return (
    <>
      <h1 className="text-xl font-semibold">
        {isFirst ? "Make the first administrator" : `Welcome, ${welcome.name}`}
      </h1>
      <p className="mt-1 mb-6 text-base text-soft">
        {isFirst
          ? "You will name the paper, set up its sections and desks, and add everybody else."
          : "Choose a password to sign in with."}
      </p>
      <EntranceForm
        action="/api/welcome"
        button={isFirst ? "Make administrator" : "Set password"}
        refused={refused && refusalWords[refused]}
      >
        {isFirst && <Field label="Name" name="name" autoComplete="name" required maxLength={120} />}
        <Field
          label="Email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={320}
          {...(isFirst ? {} : { value: welcome.email, readOnly: true })}
        />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          maxLength={longestPassword}
          help={`At least ${shortestPassword} characters, and not a common one. A few words in a row are fine.`}
        />
        <input type="hidden" name="token" value={token} />
      </EntranceForm>
    </>
  );
}

function SpentLink() {
  return (
    <>
      <h1 className="text-xl font-semibold">This link is spent</h1>
      <p className="mt-1 mb-6 text-base text-soft">
        {refusalWords["link-spent"]} Whoever manages the newsroom can make you another.
      </p>
      <a href="/signin" className={buttonLook("plain")}>
        Go to sign-in
      </a>
    </>
  );
}
