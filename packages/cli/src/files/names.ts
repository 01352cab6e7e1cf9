/**
 * Whether a directory walk takes a file of this name for a Dockerfile: `Dockerfile`, `Dockerfile.*`, `*.Dockerfile`,
 * `Containerfile`, `Containerfile.*`, in any case of letters. Hidden files, backups of editors, ignore files and templates of
 * other languages (`Dockerfile.j2`), which are no Dockerfiles yet, are left out.
 */
export const isDockerfileName = (name: string): boolean =>
  dockerfileName.test(name) && !name.startsWith('.') && !otherKind.test(name);

const dockerfileName = /^(?:(?:dockerfile|containerfile)(?:\..+)?|.+\.dockerfile)$/iu;

const otherKind =
  /(?:~|\.(?:dockerignore|containerignore|bak|backup|old|orig|rej|save|sw[a-z]|tmp|md|ejs|erb|hbs|in|j2|jinja2?|m4|mustache|template|tmpl|tpl))$/iu;

/**
 * Directories that a walk does not enter. Development containers have their own rules about users: the editor that
 * starts them changes the user by itself (https://containers.dev/implementors/json_reference/, `remoteUser`).
 */
export const skippedDirectories: ReadonlySet<string> = new Set(['.git', 'node_modules', '.devcontainer']);
