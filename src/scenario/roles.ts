/**
 * Who tells a story, and who is interviewed: what they work as, or where they come from. An example without one
 * is a software engineer's.
 */
export const ROLES = [
  'software-engineer',
  'front-end',
  'data-ml',
  'sre',
  'embedded',
  'security',
  'test',
  'manager',
  'tpm',
  'student',
  'career-changer',
  'public-sector',
] as const;
export type Role = (typeof ROLES)[number];

/** Whose example it is where it does not say. */
export const USUAL_ROLE: Role = 'software-engineer';

const ROLE_NAMES: Record<Role, string> = {
  'software-engineer': 'software engineer',
  'front-end': 'front-end engineer',
  'data-ml': 'data or ML engineer',
  sre: 'site reliability engineer',
  embedded: 'firmware or embedded engineer',
  security: 'security engineer',
  test: 'test engineer',
  manager: 'engineering manager',
  tpm: 'technical program manager',
  student: 'student or new graduate',
  'career-changer': 'career changer',
  'public-sector': 'engineer in the public sector',
};

export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

/** Whose words an example holds: `an engineering manager`. */
export function teller(role: Role | undefined): string {
  if (role === undefined || role === USUAL_ROLE) return 'another engineer';
  const name = roleName(role);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
