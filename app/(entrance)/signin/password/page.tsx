import type { Metadata } from "next";
import { EntranceForm } from "@/components/entrance/entrance-form";
import { Field } from "@/components/entrance/field";
import { buttonLook } from "@/components/ui/button";
import { refusalIn, refusalWords } from "@/newsroom/refusals";

export const metadata: Metadata = { title: "A new password" };

type Query = { asked?: string | string[]; refused?: string | string[] };

/** For whoever forgot their password. The answer is the same whether the address is known or not. */
export default async function NewPasswordPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  if (query.asked === "1") return <Asked />;
  const refused = refusalIn(query.refused);
  return (
    <>
      <h1 className="text-xl font-semibold">Ask for a new password</h1>
      <p className="mt-1 mb-6 text-base text-soft">
        Whoever manages the newsroom sees your request and gives you a link with which you choose
        one.
      </p>
      <EntranceForm
        action="/api/sign-in/password-request"
        button="Ask for a new password"
        refused={refused && refusalWords[refused]}
      >
        <Field
          label="Email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={320}
        />
      </EntranceForm>
      <p className="mt-5 text-base">
        <a href="/signin" className="underline underline-offset-4">
          Back to sign-in
        </a>
      </p>
    </>
  );
}

function Asked() {
  return (
    <>
      <h1 className="text-xl font-semibold">Your request is noted</h1>
      <p role="status" className="mt-1 mb-6 text-base text-soft">
        If somebody here has that address, the administrators see the request now. Tell one of them
        by voice or in person, too: they will want to know that it is you.
      </p>
      <a href="/signin" className={buttonLook("plain")}>
        Back to sign-in
      </a>
    </>
  );
}
