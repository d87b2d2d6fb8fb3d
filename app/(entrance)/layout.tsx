import type { Metadata } from "next";
import type { ReactNode } from "react";
import { icons } from "@/app/icons";
import { Entrance } from "@/components/entrance/entrance";
import { PageAnnouncer } from "@/components/ui/page-announcer";
import { thePaper } from "@/db/settings";
import "./entrance.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await thePaper();
  return {
    title: `Sign in · ${name}`,
    icons,
    robots: { index: false, follow: false },
  };
}

export default async function EntranceLayout({ children }: { children: ReactNode }) {
  const { name, tagline } = await thePaper();
  return (
    <html lang="en">
      <body>
        <Entrance name={name} tagline={tagline}>
          {children}
        </Entrance>
        <PageAnnouncer />
      </body>
    </html>
  );
}
