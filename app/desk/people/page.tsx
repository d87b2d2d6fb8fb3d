import type { Metadata } from "next";
import { StaffScreen } from "@/app/desk/people/staff-screen";
import { mustBeThere } from "@/app/session";
import { NotOpen } from "@/components/settings/not-open";
import { desksFor } from "@/db/desks";
import { staffFor } from "@/db/people";
import { theNewsroom } from "@/db/published";
import { env } from "@/env";
import { isRefusal } from "@/newsroom/refusals";
import { toldAgo, toldAt } from "@/newsroom/told-times";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const person = await mustBeThere();
  const [found, desks, { zone }] = await Promise.all([
    staffFor(person),
    desksFor(person),
    theNewsroom(),
  ]);
  if (isRefusal(found) || isRefusal(desks)) return <NotOpen title="People" />;
  const now = new Date().toISOString();
  const staff = found.staff.map(({ lastSeen, ...line }) => ({
    ...line,
    seen:
      lastSeen === null
        ? null
        : {
            at: lastSeen,
            ago: toldAgo(lastSeen, now, zone),
            full: toldAt(lastSeen, zone),
          },
  }));
  return <StaffScreen staff={staff} desks={desks.desks} siteUrl={env().siteUrl} />;
}
