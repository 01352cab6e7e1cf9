import { testFixer } from '@dockerfix/core/testing';
import { test } from 'vitest';
import { images } from '../../data/images.ts';
import { runsAsRoot } from '../index.ts';

interface Told {
  readonly project?: Record<string, string>;
}

const node = (lines: string, told: Told = {}) => ({
  name: lines.replaceAll('\n', '; '),
  before: `FROM node:22\n${lines}\nCMD ["node", "/srv/shop.js"]\n`,
  after: `FROM node:22\n${lines}\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n`,
  ...(told.project ? { options: { project: told.project } } : {}),
});

/** A line that leaves something in root’s home. */
const leaves = (lines: string, what: string, told?: Told) => ({
  ...node(lines, told),
  applicability: 'unsafe' as const,
  because: what,
});

const puppeteer = { project: { 'package.json': JSON.stringify({ dependencies: { puppeteer: '23' } }) } };

testFixer(test, runsAsRoot, {
  images,
  fine: [],
  fixed: [
    leaves('RUN uv tool install ruff', 'tools in /root/.local'),
    leaves('RUN hf download gpt2', 'models in /root/.cache'),
    leaves(
      `RUN python3 -c "from transformers import AutoModel; AutoModel.from_pretrained('gpt2')"`,
      'models in /root/.cache',
    ),
    leaves('RUN python -m nltk.downloader punkt', 'its data in /root/nltk_data'),
    leaves(`RUN python3 -c "import nltk; nltk.download('punkt')"`, 'its data in /root/nltk_data'),
    leaves('RUN ollama serve & ollama pull tinyllama', 'models in /root/.ollama'),
    leaves('RUN pipx install poetry', 'packages in /root/.local'),
    leaves('RUN bun install --global tsx', 'packages in /root/.bun'),
    leaves('RUN cargo install ripgrep', 'programs in /root/.cargo'),
    leaves('RUN go install example.com/tool@latest', 'programs in /root/go'),
    leaves('RUN npm ci', 'line 2 installs puppeteer, which leaves browsers in /root/.cache', puppeteer),
    // What the file says itself, or has from elsewhere, settles it.
    node('ENV UV_TOOL_DIR=/opt/tools\nRUN uv tool install ruff'),
    node('RUN NLTK_DATA=/usr/share/nltk_data python -m nltk.downloader punkt'),
    node('RUN python -m nltk.downloader -d /usr/share/nltk_data punkt'),
    node('RUN python3 -c "print(1)"'),
    node('RUN apt-get update && apt-get install -y python3\nRUN uv venv /opt/venv'),
    node('RUN CARGO_INSTALL_ROOT=/usr/local cargo install ripgrep'),
    node('RUN GOBIN=/usr/local/bin go install example.com/tool@latest'),
    // Shells at a prompt, and tools that build, read these.
    node(`RUN echo "alias l=ls" >> ~/.bashrc && mkdir -p ~/.config/pip && touch "$HOME/.config/pip/pip.conf"`),
    leaves('RUN mkdir -p ~/.config/shop', 'puts something into root’s home'),
    leaves('RUN apt-get install -y python3-dev && python -m nltk.downloader punkt', 'its data in /root/nltk_data'),
    {
      name: 'a home that the file has set is not root’s',
      before:
        'FROM node:22\nENV HOME=/home/node\nRUN mkdir -p ${HOME}/.pki ~/.cache && chown -R node ~\nCMD ["node", "/srv/shop.js"]\n',
      after:
        'FROM node:22\nENV HOME=/home/node\nRUN mkdir -p ${HOME}/.pki ~/.cache && chown -R node ~\nUSER 1000:1000\nCMD ["node", "/srv/shop.js"]\n',
    },
    node('ENV PUPPETEER_CACHE_DIR=/opt/browsers\nRUN npm ci', puppeteer),
    node('RUN npm ci', { project: { 'package.json': JSON.stringify({ dependencies: { 'puppeteer-core': '23' } }) } }),
  ],
});
