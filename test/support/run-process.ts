import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end and returns what it printed. Throws with its first line on stderr if it fails. */
export async function runProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { env: { ...process.env, ...environment } });
    return stdout;
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const reason = stderr.split('\n', 1)[0] || (error instanceof Error ? error.message : String(error));
    throw new Error(`${command}: ${reason}`, { cause: error });
  }
}
