import { buttonLook } from "@/components/ui/button";

/** A page of administrators, to somebody who is none. */
export function NotOpen({ title }: { title: string }) {
  return (
    <div className="mx-auto w-full max-w-5xl px-4 py-5 sm:px-6">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="mt-2 mb-4 text-soft">
        Only administrators open this page. Ask one of them for what you need.
      </p>
      <a href="/desk" className={buttonLook("plain")}>
        Back to the desk
      </a>
    </div>
  );
}
