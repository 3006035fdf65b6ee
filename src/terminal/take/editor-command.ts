import type { OpenEditor } from './external-editor.ts';

export type OpenInEditor = (text: string) => Promise<OpenEditor>;

/** The editor the environment names; null where it names none. */
export function editorCommand(
  env: NodeJS.ProcessEnv,
  stdout: { write(text: string): unknown },
): OpenInEditor | null {
  const command = [env['VISUAL'], env['EDITOR']].find((each) => each?.trim());
  if (command === undefined) return null;
  return async (text) => {
    const { openEditor } = await import('./external-editor.ts');
    const write = (control: string) => stdout.write(control);
    return openEditor(command, text, { write, now: () => performance.now() });
  };
}
