import type { Family } from '@dockerfix/core';
import { github, plain, under, type VendorImage } from './vendor-image.ts';

const stacks = (path: string): string =>
  github('jupyter/docker-stacks', '8209386950497966c8a9aa446b9a84a5dd78eab5', `images/${path}`);
const notebooks = [
  'all-spark',
  'base',
  'datascience',
  'julia',
  'minimal',
  'pyspark',
  'pytorch',
  'r',
  'scipy',
  'tensorflow',
].map((name) => `${name}-notebook`);
const jovyan = {
  family: 'ubuntu',
  user: '1000',
  // The primary group is `users`; `--no-user-group`.
  accounts: [{ name: 'jovyan', uid: 1000, gid: 100, home: '/home/jovyan' }],
} as const;
/** Dates, commits (shortened), and what of the image has a version, each also for one architecture. */
const stackTags = [
  'latest',
  '{number}-{number}-{number}',
  '{hub|lab|notebook|python|ubuntu|spark|r|julia}-{number}',
].flatMap((tag) => [tag, `{x86_64|aarch64}-${tag}`]);

const cudaImage = { repositories: ['docker.io/nvidia/cuda', 'nvcr.io/nvidia/cuda'] } as const;
const cudaSource = 'https://gitlab.com/nvidia/container-images/cuda/-/tree/master/dist';
// All but `base` are built on `runtime`.
const cudaFlavours = `{${['runtime', 'devel', 'cudnn-runtime', 'cudnn-devel', 'tensorrt-runtime', 'tensorrt-devel']
  .concat([5, 6, 7, 8, 9].flatMap((version) => [`cudnn${version}-runtime`, `cudnn${version}-devel`]))
  .join('|')}}`;
const cudaSystems: readonly { readonly family: Family; readonly systems: readonly string[] }[] = [
  {
    family: 'ubuntu',
    systems: ['ubuntu14.04', 'ubuntu16.04', 'ubuntu18.04', 'ubuntu20.04', 'ubuntu22.04', 'ubuntu24.04'],
  },
  {
    family: 'rhel',
    systems: [
      '{centos6|centos7|centos8|ubi7|ubi8|ubi9|ubi10}',
      '{oraclelinux8|oraclelinux9|rockylinux8|rockylinux9|rockylinux10}',
    ],
  },
  { family: 'suse', systems: ['{opensuse15|sles15}', '{opensuse15|sles15}.{number}'] },
  { family: 'azurelinux', systems: ['{azl3|cm1|cm2}'] },
  { family: 'amazonlinux', systems: ['amzn2023'] },
];
/** The suffix names the system. */
const cudaImages = cudaSystems.flatMap(({ family, systems }): readonly VendorImage[] => [
  {
    ...cudaImage,
    tags: systems.map((system) => `{version}-base-${system}`),
    from: '8',
    below: '14',
    facts: { ...plain, family, cmd: ['/bin/bash'] },
    source: cudaSource,
  },
  {
    ...cudaImage,
    tags: systems.map((system) => `{version}-${cudaFlavours}-${system}`),
    from: '8',
    below: '10',
    facts: { ...plain, family, cmd: ['/bin/bash'] },
    source: cudaSource,
  },
  {
    ...cudaImage,
    tags: systems.map((system) => `{version}-${cudaFlavours}-${system}`),
    from: '10',
    below: '14',
    facts: {
      family,
      user: null,
      // It prints a banner and hands over: https://gitlab.com/nvidia/container-images/cuda/-/blob/master/nvidia_entrypoint.sh
      entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'],
      cmd: null,
      entrypointRead: true,
    },
    source: cudaSource,
  },
]);

const tensorflow = github(
  'tensorflow/build',
  '5b1c753062b893203406f11a3ee52de63dc6eab3',
  'tensorflow_runtime_dockerfiles/cpu.Dockerfile',
);
const tensorflowImage = { repositories: ['docker.io/tensorflow/tensorflow'], below: '3' } as const;
const pytorch = github('pytorch/pytorch', 'f658b151305e4fa06b0cdf6d15a48a8ff1dca1b0', 'Dockerfile');

const conda = (path: string): string =>
  github('ContinuumIO/docker-images', 'dc64b234e2f39d387b160f1e2d8accda6d8bb821', path);
const micromamba = (path: string): string =>
  github('mamba-org/micromamba-docker', 'a815800caa7e388aeb30ce814325453dddd5eac9', path);
const mamba = {
  user: 'mambauser',
  // It activates the environment, and hands over.
  entrypoint: ['/usr/local/bin/_entrypoint.sh'],
  cmd: ['/bin/bash'],
  workdir: '/tmp',
  accounts: [{ name: 'mambauser', uid: 57439, gid: 57439, home: '/home/mambauser' }],
  entrypointRead: true,
} as const;
const mambaImage = {
  repositories: ['docker.io/mambaorg/micromamba', 'ghcr.io/mamba-org/micromamba'],
  from: '2',
  below: '3',
} as const;

const rocker = (path: string): string =>
  github('rocker-org/rocker-versioned2', '69cded5dcbcb65614af041fae4dc80c5c62d3620', `dockerfiles/${path}`);
const rockerTags = { tags: ['latest', '{version}'], from: '4', below: '5' } as const;

export const notebookImages: readonly VendorImage[] = [
  {
    repositories: under(['quay.io/jupyter'], notebooks),
    tags: [...stackTags, '{cuda11|cuda12|cuda13}-latest', '{cuda11|cuda12|cuda13}-python-{number}'],
    facts: {
      ...jovyan,
      entrypoint: ['tini', '-g', '--', 'start.sh'],
      cmd: ['start-notebook.py'],
      workdir: '/home/jovyan',
      ports: ['8888'],
      // As root it changes to the user that NB_USER names; it does not start as root.
      entrypointRead: true,
    },
    source: stacks('base-notebook/Dockerfile'),
  },
  {
    repositories: ['quay.io/jupyter/docker-stacks-foundation'],
    tags: stackTags,
    facts: {
      ...jovyan,
      entrypoint: ['tini', '-g', '--', 'start.sh'],
      cmd: null,
      workdir: '/home/jovyan',
      entrypointRead: true,
    },
    source: stacks('docker-stacks-foundation/Dockerfile'),
  },
  {
    // No longer pushed since October 2023; what it starts differed over the years.
    repositories: under(['docker.io/jupyter'], [...notebooks, 'docker-stacks-foundation']),
    tags: stackTags,
    facts: { ...jovyan, entrypointRead: false },
    source: 'https://jupyter-docker-stacks.readthedocs.io/en/latest/using/selecting.html',
  },
  ...cudaImages,
  {
    ...tensorflowImage,
    tags: ['latest', '{version}'],
    from: '2.13',
    facts: { ...plain, family: 'ubuntu', cmd: ['/bin/bash'] },
    source: tensorflow,
  },
  {
    ...tensorflowImage,
    tags: ['latest-jupyter', '{version}-jupyter'],
    from: '2.13',
    facts: {
      ...plain,
      family: 'ubuntu',
      cmd: [
        'bash',
        '-c',
        'source /etc/bash.bashrc && jupyter notebook --notebook-dir=/tf --ip 0.0.0.0 --no-browser --allow-root',
      ],
      workdir: '/tf',
      ports: ['8888'],
    },
    source: tensorflow,
  },
  {
    // What the image of NVIDIA below starts differs by version; older versions were built from other files.
    ...tensorflowImage,
    tags: [
      'latest-gpu{|-jupyter}',
      '{version}{-gpu|-gpu-jupyter|-gpu-py3|-py3|-py3-jupyter|-gpu-py3-jupyter|-jupyter|}',
    ],
    from: '1.14',
    facts: { family: 'ubuntu', user: null, entrypointRead: false },
    source: 'https://github.com/tensorflow/tensorflow/tree/master/tensorflow/tools/dockerfiles',
  },
  {
    repositories: ['docker.io/pytorch/pytorch'],
    tags: ['latest', '{version}-cuda{number}-cudnn{number}-runtime'],
    from: '2',
    below: '3',
    facts: { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], workdir: '/workspace' },
    source: pytorch,
  },
  {
    repositories: ['docker.io/pytorch/pytorch'],
    tags: ['{version}-cuda{number}-cudnn{number}-{devel|runtime}'],
    from: '1',
    below: '3',
    facts: { family: 'ubuntu', user: null, workdir: '/workspace', entrypointRead: false },
    source: pytorch,
  },
  {
    repositories: ['docker.io/continuumio/miniconda3'],
    tags: ['latest', 'main', '{version}', '{version}-{number}', 'v{version}'],
    from: '22',
    below: '27',
    facts: { ...plain, family: 'debian', cmd: ['/bin/bash'] },
    source: conda('miniconda3/debian/Dockerfile'),
  },
  {
    repositories: ['docker.io/continuumio/anaconda3'],
    tags: ['latest', 'main', '{version}', '{version}-{number}'],
    from: '2022',
    below: '2027',
    facts: { ...plain, family: 'debian', cmd: ['/bin/bash'] },
    source: conda('anaconda3/debian/Dockerfile'),
  },
  {
    repositories: under(['docker.io/condaforge', 'quay.io/condaforge'], ['miniforge3', 'mambaforge']),
    tags: ['latest', '{version}-{number}'],
    from: '22',
    below: '27',
    facts: { family: 'ubuntu', user: null, entrypoint: ['tini', '--'], cmd: ['/bin/bash'], entrypointRead: true },
    source: github('conda-forge/miniforge-images', '841e405aefbff6a3379d52e2ada1945314e2fbc2', 'ubuntu/Dockerfile'),
  },
  {
    ...mambaImage,
    tags: [
      'latest',
      '{version}',
      'debian{number}{|-slim}',
      '{version}-debian{number}{|-slim}',
      ...['', '{version}-'].map((version) => `${version}{bullseye|bookworm|trixie}{|-slim}`),
    ],
    facts: { ...mamba, family: 'debian' },
    source: micromamba('debian.Dockerfile'),
  },
  {
    ...mambaImage,
    tags: ['', '{version}-'].flatMap((version) => [
      `${version}{jammy|noble|focal|resolute}`,
      `${version}ubuntu{number}`,
      `${version}cuda{number}-ubuntu{number}`,
    ]),
    facts: { ...mamba, family: 'ubuntu' },
    source: micromamba('debian.Dockerfile'),
  },
  {
    ...mambaImage,
    tags: ['', '{version}-'].flatMap((version) => [`${version}alpine`, `${version}alpine{number}`]),
    facts: { ...mamba, family: 'alpine' },
    source: micromamba('alpine.Dockerfile'),
  },
  {
    repositories: ['docker.io/rocker/r-ver'],
    tags: ['{version}'],
    from: '3.1',
    below: '4',
    facts: { ...plain, family: 'debian', cmd: ['R'] },
    source: 'https://github.com/rocker-org/rocker-versioned/tree/master/r-ver',
  },
  {
    repositories: ['docker.io/rocker/r-ver'],
    ...rockerTags,
    facts: { ...plain, family: 'ubuntu', cmd: ['R'] },
    source: rocker('r-ver_4.5.3.Dockerfile'),
  },
  {
    repositories: under(['docker.io/rocker'], ['geospatial', 'rstudio', 'tidyverse', 'verse']),
    ...rockerTags,
    facts: {
      ...plain,
      family: 'ubuntu',
      cmd: ['/init'],
      ports: ['8787'],
      accounts: [{ name: 'rstudio', uid: 1000, gid: 1000, home: '/home/rstudio' }],
    },
    source: rocker('rstudio_4.5.3.Dockerfile'),
  },
  {
    repositories: under(['docker.io/rocker'], ['shiny', 'shiny-verse']),
    ...rockerTags,
    facts: { ...plain, family: 'ubuntu', cmd: ['/init'], ports: ['3838'] },
    source: rocker('shiny_4.5.3.Dockerfile'),
  },
];
