import type { ReactNode } from "react";
import type { Language } from "@/newsroom/languages";
import type { Newsroom } from "@/newsroom/newsroom";
import { Paper } from "./paper";

/** The frame of every page that is a list: what it lists, a line about it, the list. */
export function ListPage({
  newsroom,
  language,
  section,
  label,
  title,
  about,
  children,
}: {
  newsroom: Newsroom;
  language: Language;
  section?: string;
  label?: string;
  title: ReactNode;
  about?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Paper newsroom={newsroom} language={language} section={section}>
      <div className="list-page">
        <header className="list-head">
          {label ? <p className="label">{label}</p> : null}
          <h1>{title}</h1>
          {about ? <div className="list-about">{about}</div> : null}
        </header>
        <div className="list-body">{children}</div>
      </div>
    </Paper>
  );
}
