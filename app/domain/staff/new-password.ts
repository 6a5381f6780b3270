/** What a new password must be: long, and none of the first that are tried. */
export const PASSWORD_MIN_CHARACTERS = 12;
export const PASSWORD_MAX_CHARACTERS = 200;

export type PasswordProblem = "short" | "long" | "plain";

/** The commonest passwords of twelve characters and more in the lists of leaked ones, in lower case. */
const FIRST_TRIED = [
  "administrator",
  "administrador",
  "iloveyou1234",
  "password1234",
  "password12345",
  "passwordpassword",
  "contraseña123",
  "motdepasse123",
  "qwertyuiop123",
  "qwertyuiopasdf",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "abcdefghijkl",
  "unknown12345",
  "letmein12345",
  "welcome12345",
  "changeme1234",
  "amparoamparo",
];

export function passwordProblem(password: string): PasswordProblem | null {
  const characters = [...password];
  if (characters.length < PASSWORD_MIN_CHARACTERS) return "short";
  if (characters.length > PASSWORD_MAX_CHARACTERS) return "long";
  const plain = new Set(characters).size < 5 || /^\d{12,14}$/u.test(password);
  return plain || FIRST_TRIED.includes(password.toLowerCase()) ? "plain" : null;
}
