/** Commands of a build that leave what the app needs in root's home, where nobody else can look. */
export interface HomeTool {
  readonly name: string;
  /** All of these words stand in the command. */
  readonly words: readonly string[];
  /** Nothing is left in root's home when one of these is in the command or in an ENV above. */
  readonly unless: readonly string[];
  readonly leaves: string;
}

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
  // https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables#hfhome
  {
    name: 'huggingface-cli',
    words: ['download'],
    unless: ['HF_HOME', '--local-dir'],
    leaves: 'models in /root/.cache',
  },
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
