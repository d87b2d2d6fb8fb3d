/** The TDM Reservation Protocol's file, https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/. */
export function tdmReservation() {
  return [{ location: "/", "tdm-reservation": 1 }];
}
