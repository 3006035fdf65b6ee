import { FailureError, UsageError } from '../errors.ts';
import { createGuard } from '../terminal/guard.ts';
import { namedEditor } from '../terminal/take/editor-command.ts';
import { visible } from '../text/visible.ts';

/** Opens a file in the editor the environment names, on this terminal, and waits until that is closed. */
export async function editFile(path: string): Promise<void> {
  const command = namedEditor(process.env);
  if (command === undefined) {
    throw new UsageError('no editor is set', {
      hint: `Name one in VISUAL or EDITOR, or open ${visible(path)} yourself.`,
    });
  }
  const { startEditor } = await import('../terminal/take/editor-process.ts');
  const guard = createGuard(process);
  const editor = startEditor(command, path, (control) => process.stdout.write(control));
  const release = guard.hold(() => editor.kill());
  const takeBack = guard.lend();
  const fault = await editor.ended;
  takeBack();
  release();
  if (fault !== undefined) throw new FailureError(visible(fault));
}
