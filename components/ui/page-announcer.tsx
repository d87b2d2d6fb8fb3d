"use client";
import { useEffect } from "react";

/** New pages are still read aloud, but not as an alert: in this newsroom an alert is a refusal. */
export function PageAnnouncer() {
  useEffect(() => {
    const hush = () =>
      document
        .querySelector("next-route-announcer")
        ?.shadowRoot?.firstElementChild?.removeAttribute("role");
    hush();
    const arrivals = new MutationObserver(hush);
    arrivals.observe(document.body, { childList: true });
    return () => arrivals.disconnect();
  }, []);
  return null;
}
