/** Whether a file of the context may say what starts, or what it writes: a script, or what a known tool reads its settings from. */
export function isTelling(path: string, dockerfile: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (scripts.test(name) || settings.test(name) || (!path.includes('/') && atTheTop.test(name))) return true;
  // A script has any name: one without an extension, or one that the Dockerfile speaks of.
  return !binaries.test(name) && (!/.\./u.test(name) || dockerfile.includes(name));
}

/** What is read even where .dockerignore keeps it from the build: it says how the image is used. */
export const atTheTop = /^(?:(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml|action\.ya?ml|Procfile)$/u;

const scripts = /\.(?:sh|bash|ash|dash|ksh)$|entrypoint/iu;

const settings =
  /^(?:package\.json|composer\.json|Gemfile|manage\.py|settings[\w.-]*\.py|.*\.(?:conf|ini)|.*supervisord?.*\.(?:conf|ini))$/iu;

/** Names in a Dockerfile that no script has; images and archives are not worth opening. */
const binaries =
  /\.(?:7z|bin|bz2|class|crt|db|deb|dll|dylib|exe|gif|gz|ico|jar|jpe?g|key|mp[34]|p12|pdf|pem|pfx|png|rpm|so|svg|tar|tgz|ttf|war|webp|whl|woff2?|xz|zip)$|^\.env|^id_[a-z0-9]+$|^\.(?:npmrc|netrc|pypirc)$/iu;
