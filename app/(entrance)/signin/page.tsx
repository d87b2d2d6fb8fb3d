import { whoIsThere } from "@/app/session";
import { DemoEntrance } from "@/components/entrance/demo-entrance";
import { EntranceForm } from "@/components/entrance/entrance-form";
import { Field } from "@/components/entrance/field";
import { buttonLook } from "@/components/ui/button";
import { env } from "@/env";
import { refusalIn, refusalWords } from "@/newsroom/refusals";
import { wayBack } from "@/newsroom/way-back";

type Query = { next?: string | string[]; refused?: string | string[]; welcome?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const next = wayBack(query.next);
  const person = await whoIsThere();
  const refused = refusalIn(query.refused);
  return (
    <>
      <h1 className="sr-only">Sign in</h1>
      {person && <AlreadyIn name={person.name} next={next} />}
      {query.welcome === "1" && (
        <p role="status" className="mb-4 text-base">
          Your password is set. Sign in with it now.
        </p>
      )}
      <EntranceForm
        action="/api/sign-in"
        button="Sign in"
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
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
        />
        <input type="hidden" name="next" value={next} />
      </EntranceForm>
      <p className="mt-4 text-center text-base">
        <a href="/signin/password" className="underline underline-offset-4">
          Forgotten your password?
        </a>
      </p>
      {env().isDemo && <DemoEntrance next={next} />}
    </>
  );
}

/** Somebody who is signed in already goes on, or comes in as somebody else. */
function AlreadyIn({ name, next }: { name: string; next: string }) {
  return (
    <p className="mb-6 flex items-center justify-between gap-4 text-base">
      <span>
        You are signed in as <b className="font-semibold">{name}</b>.
      </span>
      <a href={next} className={buttonLook("plain")}>
        Go to the desk
      </a>
    </p>
  );
}
