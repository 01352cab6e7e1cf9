/** The world as the command line sees it. Only `main.ts` touches the process; tests pass a world of their own. */
export interface Io {
  /** Absolute; relative paths start here, and paths are shown relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
}

export interface Output {
  readonly isTTY: boolean;
  readonly write: (text: string) => void;
}
