import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NeededFactor } from "@/app/(entrance)/signin/second-factor/needed-factor";
import { whoComesIn } from "@/app/session";
import { SignOutButton } from "@/components/people/sign-out-button";
import { env } from "@/env";
import { wayBack } from "@/newsroom/way-back";

export const metadata: Metadata = { title: "Second factor" };

type Query = { next?: string | string[] };

/** For those whose role needs a second factor and who have none: nothing else is open to them before. */
export default async function NeededFactorPage({ searchParams }: { searchParams: Promise<Query> }) {
  const next = wayBack((await searchParams).next);
  const holder = await whoComesIn();
  if (holder?.lacks === null) redirect(next);
  if (holder?.lacks !== "factor") redirect(`/signin?${new URLSearchParams({ next })}`);
  return (
    <>
      <h1 className="text-xl font-semibold">One more thing, {holder.person.name}</h1>
      <p className="mt-1 mb-6 text-base text-soft">
        Your role needs a second factor: from now on, signing in also takes a code from an app that
        only you have. It takes a minute to set up.
      </p>
      <NeededFactor next={next} isDemo={env().isDemo} />
      <noscript>
        <p className="mt-4">Setting it up, like the desk itself, needs JavaScript.</p>
      </noscript>
      <div className="mt-8 border-t border-line pt-4">
        <SignOutButton className="-ms-3" />
      </div>
    </>
  );
}
