import type { OpenEditor } from './external-editor.ts';

export type OpenInEditor = (text: string) => Promise<OpenEditor>;

/** The command of the editor the environment names; undefined where it names none. */
export function namedEditor(env: NodeJS.ProcessEnv): string | undefined {
  return [env['VISUAL'], env['EDITOR']].find((each) => each?.trim());
}

/** The editor the environment names; null where it names none. */
export function editorCommand(
  env: NodeJS.ProcessEnv,
  stdout: { write(text: string): unknown },
): OpenInEditor | null {
  const command = namedEditor(env);
  if (command === undefined) return null;
  return async (text) => {
    const { openEditor } = await import('./external-editor.ts');
    const write = (control: string) => stdout.write(control);
    return openEditor(command, text, { write, now: () => performance.now() });
  };
}
