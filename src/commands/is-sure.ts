import type { Ports } from '../ports.ts';

/** Asks before something is gone for good; No comes first. `command` does it, with `--yes` without being asked. */
export async function isSure(question: string, command: string, ports: Ports): Promise<boolean> {
  const prompter = await ports.prompter(`To do it without being asked: ${command} --yes`);
  return prompter.choose(
    question,
    [
      { value: false, label: 'No, keep it' },
      { value: true, label: 'Yes, remove it' },
    ],
    { back: false },
  );
}
