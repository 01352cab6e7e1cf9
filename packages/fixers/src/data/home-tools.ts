/** Commands of a build that leave what the app needs in root's home, where nobody else can look. */
export interface HomeTool {
  readonly name: string;
  /** All of these words stand in the command. */
  readonly words: readonly string[];
  /** Nothing is left in root's home when one of these is in the RUN or in an ENV; an option, in the command itself. */
  readonly unless: readonly string[];
  /** Nor when the base image, as `repository:tag`, or a RUN of the file brings what would otherwise be fetched. */
  readonly unlessOn?: RegExp;
  readonly unlessInstalled?: RegExp;
  /** Only when this stands in the command: what an interpreter is told to do. */
  readonly mentions?: RegExp;
  readonly leaves: string;
}

/** Python interpreters of the image itself, which uv prefers (https://docs.astral.sh/uv/concepts/python-versions/#discovery-of-python-versions). */
const havingPython = {
  unless: [
    ...['UV_PYTHON_INSTALL_DIR', 'UV_PYTHON_DOWNLOADS', 'UV_NO_MANAGED_PYTHON', 'UV_SYSTEM_PYTHON', 'only-system'],
    ...['--no-python-downloads', '--no-managed-python', '--system'],
  ],
  unlessOn: /(?:^|\/)(?:python|pytorch|tensorflow|miniconda3|uv:(?:0\.\d+(?:\.\d+)?-)?python)|python\d/u,
  unlessInstalled: /\b(?:apk|apt|apt-get|dnf|microdnf|yum|zypper)\b[^&;|]*\bpython3?/u,
  leaves: 'interpreters in /root/.local',
} as const;

/** Models that a RUN loads to have them in the image. */
const loadingModels = {
  words: ['-c'],
  unless: ['HF_HOME', 'HF_HUB_CACHE', 'HUGGINGFACE_HUB_CACHE', 'TRANSFORMERS_CACHE', 'TORCH_HOME', 'XDG_CACHE_HOME'],
  mentions:
    /\b(?:from_pretrained|hf_hub_download|snapshot_download|SentenceTransformer|load_model|torch\.hub|pipeline|download_model)\b/u,
  leaves: 'models in /root/.cache',
} as const;

export const homeTools: readonly HomeTool[] = [
  // https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-user
  { name: 'pip', words: ['install', '--user'], unless: ['PYTHONUSERBASE'], leaves: 'packages in /root/.local' },
  { name: 'pip3', words: ['install', '--user'], unless: ['PYTHONUSERBASE'], leaves: 'packages in /root/.local' },
  // https://python-poetry.org/docs/configuration/#virtualenvspath
  {
    name: 'poetry',
    words: ['install'],
    unless: [
      'virtualenvs.create',
      'POETRY_VIRTUALENVS_CREATE',
      'POETRY_VIRTUALENVS_IN_PROJECT',
      'virtualenvs.in-project',
      'POETRY_VIRTUALENVS_PATH',
    ],
    leaves: 'its virtual environment in /root/.cache',
  },
  // https://pipenv.pypa.io/en/latest/virtualenv.html
  {
    name: 'pipenv',
    words: ['install'],
    unless: ['--system', 'PIPENV_VENV_IN_PROJECT', 'WORKON_HOME'],
    leaves: 'its virtual environment in /root/.local',
  },
  {
    name: 'pipenv',
    words: ['sync'],
    unless: ['--system', 'PIPENV_VENV_IN_PROJECT', 'WORKON_HOME'],
    leaves: 'its virtual environment in /root/.local',
  },
  // https://playwright.dev/docs/browsers#managing-browser-binaries
  { name: 'playwright', words: ['install'], unless: ['PLAYWRIGHT_BROWSERS_PATH'], leaves: 'browsers in /root/.cache' },
  {
    name: 'npx',
    words: ['playwright', 'install'],
    unless: ['PLAYWRIGHT_BROWSERS_PATH'],
    leaves: 'browsers in /root/.cache',
  },
  { name: 'npx', words: ['puppeteer', 'install'], unless: ['PUPPETEER_CACHE_DIR'], leaves: 'browsers in /root/.cache' },
  // https://github.com/nodejs/corepack#environment-variables
  { name: 'corepack', words: ['enable'], unless: ['COREPACK_HOME'], leaves: 'package managers in /root/.cache' },
  { name: 'corepack', words: ['prepare'], unless: ['COREPACK_HOME'], leaves: 'package managers in /root/.cache' },
  // https://getcomposer.org/doc/03-cli.md#global
  { name: 'composer', words: ['global', 'require'], unless: ['COMPOSER_HOME'], leaves: 'packages in /root/.composer' },
  // https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-install
  { name: 'dotnet', words: ['tool', 'install', '--global'], unless: ['--tool-path'], leaves: 'tools in /root/.dotnet' },
  { name: 'dotnet', words: ['tool', 'install', '-g'], unless: ['--tool-path'], leaves: 'tools in /root/.dotnet' },
  // https://docs.astral.sh/uv/reference/environment/#uv_python_install_dir
  {
    name: 'uv',
    words: ['python', 'install'],
    unless: ['UV_PYTHON_INSTALL_DIR'],
    leaves: 'interpreters in /root/.local',
  },
  { name: 'uv', words: ['sync'], ...havingPython },
  { name: 'uv', words: ['venv'], ...havingPython },
  // https://docs.astral.sh/uv/reference/environment/#uv_tool_dir
  { name: 'uv', words: ['tool', 'install'], unless: ['UV_TOOL_DIR'], leaves: 'tools in /root/.local' },
  // https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables#hfhome
  ...['huggingface-cli', 'hf'].map((name) => ({
    name,
    words: ['download'],
    unless: ['HF_HOME', 'HF_HUB_CACHE', 'XDG_CACHE_HOME', '--local-dir', '--cache-dir'],
    leaves: 'models in /root/.cache',
  })),
  { name: 'python', ...loadingModels },
  { name: 'python3', ...loadingModels },
  // https://www.nltk.org/data.html
  ...['python', 'python3'].map((name) => ({
    name,
    words: ['nltk.downloader'],
    unless: ['NLTK_DATA', '-d', '--dir'],
    leaves: 'its data in /root/nltk_data',
  })),
  ...['python', 'python3'].map((name) => ({
    name,
    words: ['-c'],
    unless: ['NLTK_DATA', 'download_dir'],
    mentions: /\bnltk\.download\b/u,
    leaves: 'its data in /root/nltk_data',
  })),
  // https://github.com/ollama/ollama/blob/main/docs/faq.md
  { name: 'ollama', words: ['pull'], unless: ['OLLAMA_MODELS'], leaves: 'models in /root/.ollama' },
  // https://pipx.pypa.io/stable/docs/#environment-variables
  { name: 'pipx', words: ['install'], unless: ['PIPX_HOME', '--global'], leaves: 'packages in /root/.local' },
  // https://bun.sh/docs/pm/global-cache
  { name: 'bun', words: ['add', '-g'], unless: ['BUN_INSTALL='], leaves: 'packages in /root/.bun' },
  { name: 'bun', words: ['install', '-g'], unless: ['BUN_INSTALL='], leaves: 'packages in /root/.bun' },
  { name: 'bun', words: ['install', '--global'], unless: ['BUN_INSTALL='], leaves: 'packages in /root/.bun' },
  // https://docs.deno.com/runtime/reference/cli/install/
  {
    name: 'deno',
    words: ['install', '-g'],
    unless: ['DENO_INSTALL_ROOT', '--root'],
    leaves: 'programs in /root/.deno',
  },
  // https://doc.rust-lang.org/cargo/reference/environment-variables.html
  {
    name: 'cargo',
    words: ['install'],
    unless: ['CARGO_HOME', 'CARGO_INSTALL_ROOT', '--root'],
    unlessOn: /(?:^|\/)rust:/u,
    leaves: 'programs in /root/.cargo',
  },
  // https://pkg.go.dev/cmd/go#hdr-Compile_and_install_packages_and_dependencies
  {
    name: 'go',
    words: ['install'],
    unless: ['GOPATH', 'GOBIN'],
    unlessOn: /(?:^|\/)golang:/u,
    leaves: 'programs in /root/go',
  },
  // https://rubygems.org/pages/command-reference#gem-install
  { name: 'gem', words: ['install', '--user-install'], unless: ['GEM_HOME'], leaves: 'gems in /root/.local' },
  // https://mise.jdx.dev/configuration.html#mise-data-dir
  { name: 'mise', words: ['install'], unless: ['MISE_DATA_DIR'], leaves: 'tools in /root/.local' },
  // https://helm.sh/docs/helm/helm/
  {
    name: 'helm',
    words: ['plugin', 'install'],
    unless: ['HELM_PLUGINS', 'HELM_DATA_HOME'],
    leaves: 'plugins in /root/.local',
  },
  // https://learn.microsoft.com/cli/azure/azure-cli-extensions-overview
  {
    name: 'az',
    words: ['extension', 'add'],
    unless: ['AZURE_EXTENSION_DIR', '--system'],
    leaves: 'extensions in /root/.azure',
  },
];

/**
 * Files in a home that only shells at a prompt, and tools that build, read: the app does not miss them. Whole names, or
 * the directory that they are in.
 */
export const homeSettings: readonly string[] = [
  '.bash_aliases',
  '.bash_logout',
  '.bash_profile',
  '.bashrc',
  '.condarc',
  '.config/pip',
  '.curlrc',
  '.gemrc',
  '.inputrc',
  '.npmrc',
  '.pip',
  '.profile',
  '.vimrc',
  '.wgetrc',
  '.zshrc',
];

/** Packages that fetch what they need into root's home while they are installed. */
export interface HomeDependency {
  /** The file of the project that names the package, and its name there. */
  readonly file: string;
  readonly name: string;
  /** Words of the RUN that installs what the file names. */
  readonly installs: RegExp;
  readonly unless: readonly string[];
  readonly leaves: string;
}

const installs = /\b(?:npm (?:ci|i|install)|pnpm (?:i|install)|yarn(?: install)?|bun (?:i|install))\b/u;

export const homeDependencies: readonly HomeDependency[] = [
  // https://pptr.dev/guides/configuration
  {
    file: 'package.json',
    name: 'puppeteer',
    installs,
    unless: ['PUPPETEER_CACHE_DIR', 'PUPPETEER_SKIP_DOWNLOAD', 'PUPPETEER_SKIP_CHROMIUM_DOWNLOAD'],
    leaves: 'browsers in /root/.cache',
  },
  // https://docs.cypress.io/app/references/advanced-installation
  {
    file: 'package.json',
    name: 'cypress',
    installs,
    unless: ['CYPRESS_CACHE_FOLDER', 'CYPRESS_INSTALL_BINARY'],
    leaves: 'its program in /root/.cache',
  },
];

/** What a tool that a build runs keeps in its home. */
export interface HomeKeeper {
  readonly name: string;
  /** Whether others keep things in the same directory (`~/.cache`); otherwise it is for the tool itself only. */
  readonly isShared: boolean;
  /** Not when one of these is in the RUN or in an ENV. */
  readonly unless: readonly string[];
}

export const homeKeepers: readonly HomeKeeper[] = [
  ...['npm', 'npx', 'bundle', 'mvn', 'gradle', 'cargo', 'dotnet', 'composer'].map((name) => ({
    name,
    isShared: false,
    unless: [],
  })),
  ...['pip', 'pip3'].map((name) => ({ name, isShared: true, unless: ['--no-cache-dir', 'PIP_NO_CACHE_DIR'] })),
  ...['go', 'pnpm', 'poetry', 'uv', 'yarn'].map((name) => ({ name, isShared: true, unless: [] })),
];

/** Programs that do not start without a home directory that they can write to (https://github.com/npm/cli/issues/7044). */
export const needsHome: readonly string[] = [
  'npm',
  'npx',
  'pnpm',
  'yarn',
  'go',
  'mvn',
  'gradle',
  'cargo',
  'dotnet',
  'bundle',
  'composer',
];
