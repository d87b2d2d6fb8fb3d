import type { Metadata } from "next";
import { AccountScreen } from "@/app/desk/account/account-screen";
import { mustBeThere } from "@/app/session";
import { atDesk } from "@/db/client";
import { ownAccount } from "@/db/own-account";
import { theSettings } from "@/db/settings-read";
import { env } from "@/env";
import { deviceWords } from "@/newsroom/devices";
import { roleWords } from "@/newsroom/people";
import { isRefusal, refusalWords } from "@/newsroom/refusals";
import { toldAgo, toldMoment } from "@/newsroom/told-times";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const person = await mustBeThere();
  const [account, { zone }] = await Promise.all([ownAccount(person), theSettings(atDesk())]);
  if (isRefusal(account)) return <p role="alert">{refusalWords[account.refused]}</p>;
  const now = new Date().toISOString();
  const told = (at: string) => ({ at, ago: toldAgo(at, now, zone), full: toldMoment(at, zone) });
  const { sessions, ...factor } = account;
  return (
    <AccountScreen
      person={{ name: person.name, email: person.email, role: roleWords[person.role] }}
      factor={factor}
      isDemo={env().isDemo}
      sessions={sessions.map(({ since, seen, device, ...session }) => ({
        ...session,
        device: deviceWords(device),
        since: told(since),
        seen: told(seen),
      }))}
    />
  );
}
