/** A variable that names the directory in which a tool keeps what it writes while it runs. */
export interface CacheVariable {
  readonly name: string;
  /** What in a RUN puts files there, which stay root's. */
  readonly filledBy: RegExp;
}

const models = /\b(?:python3?|huggingface-cli|hf)\b/u;
const nothing = /^\b$/u;

export const cacheVariables: readonly CacheVariable[] = [
  // https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables
  { name: 'HF_HOME', filledBy: models },
  { name: 'HF_HUB_CACHE', filledBy: models },
  { name: 'HF_DATASETS_CACHE', filledBy: models },
  { name: 'HUGGINGFACE_HUB_CACHE', filledBy: models },
  { name: 'TRANSFORMERS_CACHE', filledBy: models },
  { name: 'SENTENCE_TRANSFORMERS_HOME', filledBy: models },
  // https://pytorch.org/docs/stable/hub.html
  { name: 'TORCH_HOME', filledBy: models },
  // https://specifications.freedesktop.org/basedir-spec/latest/: each program has a directory of its own in them.
  { name: 'XDG_CACHE_HOME', filledBy: nothing },
  { name: 'XDG_CONFIG_HOME', filledBy: nothing },
  { name: 'XDG_DATA_HOME', filledBy: nothing },
  // https://matplotlib.org/stable/install/environment_variables_faq.html
  { name: 'MPLCONFIGDIR', filledBy: /\bpython3? -c\b/u },
  // https://numba.readthedocs.io/en/stable/reference/envvars.html
  { name: 'NUMBA_CACHE_DIR', filledBy: /\bpython3? -c\b/u },
  // https://docs.python.org/3/using/cmdline.html#envvar-PYTHONPYCACHEPREFIX
  { name: 'PYTHONPYCACHEPREFIX', filledBy: nothing },
  // https://docs.npmjs.com/cli/using-npm/config#cache
  { name: 'npm_config_cache', filledBy: /\bnp[mx]\b/u },
  { name: 'NPM_CONFIG_CACHE', filledBy: /\bnp[mx]\b/u },
  // https://pkg.go.dev/cmd/go#hdr-Build_and_test_caching
  { name: 'GOCACHE', filledBy: /\bgo (?:build|install|run|test|vet)\b/u },
  // https://learn.microsoft.com/dotnet/core/tools/dotnet-environment-variables
  { name: 'DOTNET_CLI_HOME', filledBy: /\bdotnet\b/u },
  // https://docs.jupyter.org/en/latest/use/jupyter-directories.html
  { name: 'JUPYTER_DATA_DIR', filledBy: /\bjupyter\b/u },
  { name: 'JUPYTER_RUNTIME_DIR', filledBy: nothing },
];

/** Names of variables that say what a path is for: data that is written. */
export const dataNames = /(?:^|_)(?:CACHE|DATA|DATABASE|DB|LOGS?|MEDIA|SQLITE|STATE|STORAGE|UPLOADS?)(?:_|$)/iu;

/** And of those that are for reading, for somebody else's sockets, or for a tool that builds. */
export const readNames =
  /CERT|CONFIG|HOST|KEY|PASSWORD|SECRET|SOCK|TOKEN|^(?:APT|BUNDLE|CARGO|CCACHE|COMPOSER|CYPRESS|NUGET|PIP|PNPM|POETRY|PUPPETEER|SCCACHE|TURBO|UV|YARN)_/iu;

/** Names that say that the path is a directory. */
export const directoryNames = /(?:DIR|DIRECTORY|FOLDER|HOME|ROOT)(?:_|$)/iu;

/** And those that say so of a path without an extension. */
export const manyNames = /(?:^|_)(?:CACHE|LOGS|MEDIA|STORAGE|UPLOADS)(?:_|$)/iu;

/** Settings of Django's that name directories it writes to. */
export const djangoDirectories: readonly string[] = ['MEDIA_ROOT', 'STATIC_ROOT'];
