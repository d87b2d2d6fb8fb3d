/** A password has at least so many characters. */
export const shortestPassword = 12;
/** And at most so many bytes, so that hashing one stays cheap. */
export const longestPassword = 512;

/**
 * True for a password that may be chosen: long enough, not one that lists of leaked passwords begin
 * with, not the same few characters over again, and not the person's own address or name.
 */
export function isPasswordFit(password: string, person: { email: string; name: string }): boolean {
  if ([...password].length < shortestPassword) return false;
  if (new TextEncoder().encode(password).length > longestPassword) return false;
  const plain = password.toLowerCase();
  if (common.has(plain.replace(/[^\p{L}\p{N}]/gu, ""))) return false;
  if (/^(.{1,4})\1+$/u.test(plain)) return false;
  if ("01234567890123456789".includes(plain) || "98765432109876543210".includes(plain))
    return false;
  return ![person.email, person.email.split("@")[0], person.name]
    .map((own) => own?.toLowerCase() ?? "")
    .some((own) => own.length >= 4 && plain.replaceAll(own, "").length < 4);
}

/** Common passwords of twelve characters and more, without punctuation. The demo's is public, so it is one of them. */
const common = new Set(
  `letitstand password1234 password12345 password123456 passwordpassword passw0rd1234 mypassword123
  thisismypassword changemeplease changeme1234 changeme12345 welcome12345 welcome123456 letmeinletmein
  letmein12345 letmein123456 administrator administrator1 adminadminadmin admin1234567 admin12345678
  iloveyou1234 iloveyou12345 iloveyouiloveyou qwertyuiop12 qwertyuiop123 qwertyuiopasdf qwerty123456
  qwerty1234567 qwertyqwerty qwertyqwerty1 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv
  zaq12wsxcde3 q1w2e3r4t5y6 asdfghjkl123 asdfghjklasdf zxcvbnm12345 abcdefghijkl abcdefghijklm
  abcd12345678 abc123456789 a1b2c3d4e5f6 123456789abc 1234567890qwe 123qweasdzxc 123456abcdef
  superman1234 football1234 baseball1234 sunshine1234 princess1234 dragon123456 monkey123456
  trustno1trustno1 correcthorsebatterystaple newsroom1234 newsroom12345 newspaper123 journalist12
  journalist123 breakingnews headlinenews summer202020 winter202020 google123456 computer1234
  internet1234 whatever1234 starwars1234 michael12345 jennifer1234 manchester123 liverpool123`.split(
    /\s+/,
  ),
);
