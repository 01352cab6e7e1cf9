/** An image reference taken apart: `registry/repository:tag@digest`. */
export interface ImageReference {
  /** As it was written, variables filled in. */
  readonly text: string;
  /** `docker.io` when none is written. */
  readonly registry: string;
  /** With `library/` for Docker Hub's official images. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

// The grammar: https://github.com/distribution/reference/blob/main/regexp.go
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const registryPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const repositoryPattern = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
// The general digest form is wider; a pull accepts only the algorithms that
// https://github.com/opencontainers/go-digest/blob/master/algorithm.go registers, in lower-case hex of their own length.
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
const bareDigestPattern = /^[a-f0-9]{64}$/;
const longestRepository = 255;

/** Docker Hub's other names; all of them serve the same repositories. */
const hubNames: ReadonlySet<string> = new Set(['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/**
 * Takes an image reference apart the way Docker and BuildKit do. `undefined` for what they would refuse: variables,
 * blanks, quotes, an upper-case repository, a bare image id.
 *
 * `FROM scratch` and the names of build stages have the form of a reference; the caller must tell them apart.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !digestPattern.test(digest)) return undefined;

  const named = at === -1 ? text : text.slice(0, at);
  const { registry, rest } = splitRegistry(named);
  // Only past the last slash is a colon a tag's; before it, it is a registry's port.
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  const path = colon === -1 ? rest : rest.slice(0, colon);
  const tag = colon === -1 ? undefined : rest.slice(colon + 1);

  if (!registryPattern.test(registry) || !repositoryPattern.test(path)) return undefined;
  if (tag !== undefined && !tagPattern.test(tag)) return undefined;
  // 64 hex digits alone are an image id, which Docker refuses as a name.
  if (rest === named && bareDigestPattern.test(path)) return undefined;

  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  if (repository.length > longestRepository) return undefined;
  return { text, registry, repository, tag, digest };
}

/** The first component is a registry only when it could not be a Docker Hub user's name. */
function splitRegistry(named: string): { readonly registry: string; readonly rest: string } {
  const slash = named.indexOf('/');
  const first = named.slice(0, Math.max(slash, 0));
  // Upper case makes a host too: https://github.com/distribution/reference/blob/main/normalize.go (splitDockerDomain)
  const isRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  if (!isRegistry) return { registry: 'docker.io', rest: named };
  const registry = first.toLowerCase();
  return { registry: hubNames.has(registry) ? 'docker.io' : registry, rest: named.slice(slash + 1) };
}
