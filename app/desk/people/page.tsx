import type { Metadata } from "next";
import { StaffScreen } from "@/app/desk/people/staff-screen";
import { mustBeThere } from "@/app/session";
import { NotOpen } from "@/components/settings/not-open";
import { desksFor } from "@/db/desks";
import { staffFor } from "@/db/people";
import { theNewsroom } from "@/db/published-newsroom";
import { env } from "@/env";
import { isRefusal } from "@/newsroom/refusals";
import { toldAgo, toldMoment } from "@/newsroom/told-times";

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
  const told = (at: string) => ({ at, ago: toldAgo(at, now, zone), full: toldMoment(at, zone) });
  return (
    <StaffScreen
      staff={found.staff.map(({ lastSeen, ...line }) => ({
        ...line,
        seen: lastSeen === null ? null : told(lastSeen),
      }))}
      requests={found.requests.map(({ at, ...request }) => ({ ...request, asked: told(at) }))}
      factorRoles={found.factorRoles}
      desks={desks.desks}
      siteUrl={env().siteUrl}
      proof={{
        needsCode: found.staff.some(({ id, hasFactor }) => id === person.id && hasFactor),
        isDemo: env().isDemo,
      }}
    />
  );
}
