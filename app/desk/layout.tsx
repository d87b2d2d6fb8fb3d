import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { placesFor } from "@/app/desk/places-for";
import { Workspace } from "@/app/desk/workspace";
import { icons } from "@/app/icons";
import { nonceOfAnswer } from "@/app/nonce";
import { mustBeThere } from "@/app/session";
import { SignOutButton } from "@/components/people/sign-out-button";
import { PageAnnouncer } from "@/components/ui/page-announcer";
import { atDesk } from "@/db/client";
import { noticesFor } from "@/db/notices";
import { theSettings } from "@/db/settings-read";
import { env } from "@/env";
import { roleWords } from "@/newsroom/people";
import { mayInNewsroom } from "@/newsroom/permissions";
import "./desk.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { template: "%s · Stet", default: "Stet" },
  icons,
  robots: { index: false, follow: false },
};

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const person = await mustBeThere();
  const theme = themeOf((await cookies()).get("stet-theme")?.value);
  const { name, zone } = await theSettings(atDesk());
  const { notices, unread } = await noticesFor(person);
  return (
    <html lang="en" data-theme={theme ?? undefined}>
      <head>
        {/* Browsers hide a nonce from scripts, so that it seems to differ. */}
        <script src="/early-clicks.js" nonce={await nonceOfAnswer()} suppressHydrationWarning />
        <script src="/stand-ins.js" nonce={await nonceOfAnswer()} suppressHydrationWarning />
      </head>
      <body>
        <Workspace
          paper={name}
          person={{ name: person.name, role: roleWords[person.role] }}
          places={placesFor(person)}
          isDemo={env().isDemo}
          zone={zone}
          now={new Date().toISOString()}
          notices={notices}
          unread={unread}
          theme={theme}
          mayBegin={mayInNewsroom(person, "createStory")}
          signOut={<SignOutButton className="w-full" />}
        >
          {children}
        </Workspace>
        <PageAnnouncer />
      </body>
    </html>
  );
}

function themeOf(worn: string | undefined): "light" | "dark" | null {
  return worn === "light" || worn === "dark" ? worn : null;
}
