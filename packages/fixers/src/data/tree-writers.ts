/** Programs that write into the directory that they are called in, whatever else they do. */
export interface TreeWriter {
  readonly name: string;
  /** One of them has to be there; empty: the name is enough. */
  readonly words: readonly string[];
  /** With one of these it writes elsewhere. */
  readonly unless: readonly string[];
}

const elsewhere = ['-g', '--global', '--prefix', '--location=global', '--version', '-v', '--help'] as const;

/**
 * Sources: https://docs.npmjs.com/cli/commands/npm-install (node_modules), https://yarnpkg.com/cli/install,
 * https://pnpm.io/cli/install, https://getcomposer.org/doc/03-cli.md#install-i (vendor),
 * https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html (target),
 * https://docs.gradle.org/current/userguide/directory_layout.html (.gradle, build)
 */
export const treeWriters: readonly TreeWriter[] = [
  { name: 'npm', words: ['ci', 'clean-install', 'i', 'install'], unless: elsewhere },
  { name: 'pnpm', words: ['i', 'install'], unless: [...elsewhere, '-C', '--dir'] },
  { name: 'yarn', words: ['install'], unless: [...elsewhere, '--cwd', '--modules-folder'] },
  { name: 'composer', words: ['install', 'update'], unless: [...elsewhere, '-d', '--working-dir'] },
  { name: 'mvn', words: ['package', 'compile', 'install', 'verify'], unless: ['-f', '--file'] },
  { name: 'mvnw', words: ['package', 'compile', 'install', 'verify'], unless: ['-f', '--file'] },
  { name: 'gradle', words: ['build', 'assemble', 'jar', 'bootJar'], unless: ['-p', '--project-dir'] },
  { name: 'gradlew', words: ['build', 'assemble', 'jar', 'bootJar'], unless: ['-p', '--project-dir'] },
];
