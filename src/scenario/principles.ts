/** The sixteen Leadership Principles as Amazon publishes them, each with one line of ours. */
export const PRINCIPLES = [
  {
    slug: 'customer-obsession',
    name: 'Customer Obsession',
    line: 'You start from what the customer lives through and work back to the code.',
  },
  {
    slug: 'ownership',
    name: 'Ownership',
    line: 'You act for the whole company, past the edge of your team and of this quarter.',
  },
  {
    slug: 'invent-and-simplify',
    name: 'Invent and Simplify',
    line: 'You find a new way, and the new way has fewer parts than the old one.',
  },
  {
    slug: 'are-right-a-lot',
    name: 'Are Right, A Lot',
    line: 'Your judgement holds up because you go looking for the evidence against it.',
  },
  {
    slug: 'learn-and-be-curious',
    name: 'Learn and Be Curious',
    line: 'You teach yourself the thing nobody asked you to know, and then you use it.',
  },
  {
    slug: 'hire-and-develop-the-best',
    name: 'Hire and Develop the Best',
    line: 'People around you get better, and you can say who, and how.',
  },
  {
    slug: 'insist-on-the-highest-standards',
    name: 'Insist on the Highest Standards',
    line: 'You refuse to ship what everyone else has got used to, and you fix it for good.',
  },
  {
    slug: 'think-big',
    name: 'Think Big',
    line: 'You name a goal that changes the direction, and take a first step that proves it.',
  },
  {
    slug: 'bias-for-action',
    name: 'Bias for Action',
    line: 'You move on a reversible decision while others wait for one more meeting.',
  },
  {
    slug: 'frugality',
    name: 'Frugality',
    line: 'You get the result with less, and the constraint makes the solution better.',
  },
  {
    slug: 'earn-trust',
    name: 'Earn Trust',
    line: 'You say the uncomfortable thing about your own work first, and people rely on you for it.',
  },
  {
    slug: 'dive-deep',
    name: 'Dive Deep',
    line: 'You distrust the tidy summary and go down to the log line that explains it.',
  },
  {
    slug: 'have-backbone-disagree-and-commit',
    name: 'Have Backbone; Disagree and Commit',
    line: 'You argue with data while it is open, then carry the decision as if it were yours.',
  },
  {
    slug: 'deliver-results',
    name: 'Deliver Results',
    line: 'The thing that mattered arrived, on time and working, in spite of what got in its way.',
  },
  {
    slug: 'strive-to-be-earths-best-employer',
    name: "Strive to be Earth's Best Employer",
    line: 'You make the place safer, fairer and better to work in, on purpose.',
  },
  {
    slug: 'success-and-scale-bring-broad-responsibility',
    name: 'Success and Scale Bring Broad Responsibility',
    line: 'You ask who else your work touches, and you act on the answer.',
  },
] as const;

export type Principle = (typeof PRINCIPLES)[number];
export type PrincipleSlug = Principle['slug'];

/** The name people say, for a slug. */
export function principleName(slug: PrincipleSlug): string {
  return PRINCIPLES.find((principle) => principle.slug === slug)?.name ?? slug;
}
